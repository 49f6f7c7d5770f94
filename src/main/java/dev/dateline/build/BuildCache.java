package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last build that succeeded read and made, so that the next one need not do it again. It
 * is a help and never a source: without it, or in any doubt about it, everything is done anew with
 * the same outcome.
 *
 * @param inputs what was read from the content folder
 * @param rendering stands for all that a page depends on beside its view and body
 * @param manifest the stamp of the output folder's manifest; another one means another build
 * @param pages by output file
 */
record BuildCache(
    KnownInputs inputs,
    ContentDigest rendering,
    FileStamp manifest,
    Map<String, PageRecord> pages) {
  private static final int FORMAT = 1;

  /** What is known of a file of the site, if it is as the last build left it; else null. */
  @Nullable PageRecord page(String file, Path site) {
    PageRecord record = pages.get(file);
    return record != null && isIntact(site.resolve(file), record.size(), manifest) ? record : null;
  }

  /** Whether a file of the site is as it was when the manifest was written after it. */
  static boolean isIntact(Path file, long size, FileStamp manifest) {
    FileStamp stamp = FileStamp.of(file);
    return stamp != null && stamp.size() == size && stamp.latest() < manifest.latest();
  }

  /** Null when there is none, it is damaged, or it is not of the site as it is. */
  static @Nullable BuildCache read(Path file, @Nullable FileStamp manifest) {
    if (manifest == null || manifest.isOfTheFuture() || !Files.exists(file)) {
      return null;
    }
    try {
      CacheInput in = new CacheInput(Files.readAllBytes(file));
      if (in.readInt() != FORMAT || !FileStampCodec.read(in).equals(manifest)) {
        return null;
      }
      KnownInputs inputs = new KnownInputs(in.readDigest(), in.readLong(), readInputs(in));
      return new BuildCache(inputs, in.readDigest(), manifest, readPages(in));
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return null;
    }
  }

  /** Replaces the file in one step. */
  void write(Path file) throws IOException {
    CacheOutput out = new CacheOutput();
    out.writeInt(FORMAT);
    FileStampCodec.write(out, manifest);
    out.writeDigest(inputs.reading());
    out.writeLong(inputs.scannedAt());
    out.writeInt(inputs.records().size());
    inputs.records().forEach((path, record) -> writeInput(out, path, record));
    out.writeDigest(rendering);
    out.writeInt(pages.size());
    pages.forEach((path, record) -> writePage(out, path, record));
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, out.toBytes());
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void writeInput(CacheOutput out, String path, InputRecord record) {
    out.writeText(path);
    FileStampCodec.write(out, record.stamp());
    ReadResult result = record.result();
    if (result instanceof ReadArticle read) {
      out.writeInt(1);
      ArticleCodec.write(out, read.article());
      out.writeFlag(read.draft());
      out.writeList(read.diagnostics(), DiagnosticCodec::write);
    } else if (result instanceof ReadPage read) {
      out.writeInt(2);
      ArticleCodec.write(out, read.page());
      out.writeFlag(read.draft());
      out.writeList(read.diagnostics(), DiagnosticCodec::write);
    } else {
      out.writeInt(0);
    }
  }

  private static Map<String, InputRecord> readInputs(CacheInput in) {
    int size = in.readInt();
    Map<String, InputRecord> inputs = new HashMap<>(size * 4 / 3 + 1);
    for (int i = 0; i < size; i++) {
      inputs.put(in.readText(), new InputRecord(FileStampCodec.read(in), readResult(in)));
    }
    return inputs;
  }

  private static @Nullable ReadResult readResult(CacheInput in) {
    return switch (in.readInt()) {
      case 1 ->
          new ReadArticle(ArticleCodec.read(in), in.readFlag(), in.readList(DiagnosticCodec::read));
      case 2 ->
          new ReadPage(
              ArticleCodec.readPage(in), in.readFlag(), in.readList(DiagnosticCodec::read));
      default -> null;
    };
  }

  private static void writePage(CacheOutput out, String path, PageRecord record) {
    out.writeText(path);
    out.writeDigest(record.fingerprint());
    out.writeDigest(record.bytes());
    out.writeLong(record.size());
    out.writeList(record.notes().links(), CacheOutput::writeText);
    out.writeList(record.notes().diagnostics(), DiagnosticCodec::write);
  }

  private static Map<String, PageRecord> readPages(CacheInput in) {
    int size = in.readInt();
    Map<String, PageRecord> pages = new HashMap<>(size * 4 / 3 + 1);
    for (int i = 0; i < size; i++) {
      pages.put(
          in.readText(),
          new PageRecord(
              in.readDigest(),
              in.readDigest(),
              in.readLong(),
              new BodyNotes(
                  in.readList(CacheInput::readText), in.readList(DiagnosticCodec::read))));
    }
    return pages;
  }
}
