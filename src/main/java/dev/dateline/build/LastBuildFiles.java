package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.ContentDigest;
import dev.dateline.model.ContentPath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.read.FileStamp;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link LastBuild} in two files: one that is read always, and one with what was read from
 * the inputs, which is opened when something has changed.
 */
final class LastBuildFiles {
  private static final int FORMAT = 2;

  private final Path file;
  private final Path results;

  LastBuildFiles(Path file, Path results) {
    this.file = file;
    this.results = results;
  }

  /** Null when there is none, it is damaged, or it is not of the site as it is. */
  @Nullable LastBuild read(@Nullable FileStamp manifest) {
    if (manifest == null || manifest.isOfTheFuture() || !Files.exists(file)) {
      return null;
    }
    try {
      CacheInput in = CacheInput.ofFile(Files.readAllBytes(file));
      if (in.readInt() != FORMAT || !FileStampCodec.read(in).equals(manifest)) {
        return null;
      }
      return new LastBuild(
          in.readDigest(),
          readInstant(in),
          readInstant(in),
          manifest,
          in.readList(from -> new LastBuild.Setting(from.readText(), FileStampCodec.read(from))),
          readInputs(in),
          in.readDigest(),
          readPages(in),
          readOutcome(in));
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return null;
    }
  }

  /** Replaces both files, each in one step. */
  void write(LastBuild build) throws IOException {
    KnownInputs inputs = build.inputs();
    int[] lengths = new int[inputs.records().size()];
    StoredResults stored = StoredResults.write(results, inputs.records().values(), lengths);
    CacheOutput out = new CacheOutput();
    out.writeInt(FORMAT);
    FileStampCodec.write(out, build.manifest());
    out.writeDigest(build.key());
    writeInstant(out, build.from());
    writeInstant(out, build.until());
    out.writeList(
        build.settings(),
        (to, setting) -> {
          to.writeText(setting.path());
          FileStampCodec.write(to, setting.stamp());
        });
    writeInputs(out, inputs, stored, lengths);
    out.writeDigest(build.rendering());
    out.writeInt(build.pages().size());
    build.pages().forEach((path, record) -> writePage(out, path, record));
    writeOutcome(out, build.outcome());
    out.toFile(file);
  }

  private static void writeInputs(
      CacheOutput out, KnownInputs inputs, StoredResults stored, int[] lengths) {
    out.writeDigest(inputs.reading());
    out.writeLong(inputs.scannedAt());
    out.writeLong(stored.checksum());
    out.writeLong(stored.length());
    out.writeInt(lengths.length);
    Iterator<Map.Entry<String, InputRecord>> records = inputs.records().entrySet().iterator();
    for (int length : lengths) {
      Map.Entry<String, InputRecord> record = records.next();
      out.writeText(record.getKey());
      FileStampCodec.write(out, record.getValue().stamp());
      out.writeInt(length);
    }
  }

  private KnownInputs readInputs(CacheInput in) {
    ContentDigest reading = in.readDigest();
    long scannedAt = in.readLong();
    StoredResults stored = new StoredResults(results, in.readLong(), in.readLong());
    int size = in.readInt();
    Map<String, InputRecord> inputs = new LinkedHashMap<>(size * 4 / 3 + 1);
    int from = 0;
    for (int i = 0; i < size; i++) {
      String path = in.readText();
      FileStamp stamp = FileStampCodec.read(in);
      int length = in.readInt();
      inputs.put(
          path, new InputRecord(stamp, length == 0 ? null : KnownResult.in(stored, from, length)));
      from += length;
    }
    return new KnownInputs(reading, scannedAt, inputs);
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
      pages.put(in.readText(), readPage(in));
    }
    return pages;
  }

  private static PageRecord readPage(CacheInput in) {
    return new PageRecord(
        in.readDigest(),
        in.readDigest(),
        in.readLong(),
        BodyNotes.of(in.readList(CacheInput::readText), in.readList(DiagnosticCodec::read)));
  }

  private static void writeOutcome(CacheOutput out, BuildResult outcome) {
    out.writeInt(outcome.published());
    out.writeList(
        outcome.withheld(),
        (to, held) -> {
          to.writeText(held.file().value());
          to.writeText(held.state().name());
          to.writeText(held.reason());
        });
    out.writeList(outcome.diagnostics(), DiagnosticCodec::write);
  }

  private static BuildResult readOutcome(CacheInput in) {
    int published = in.readInt();
    List<Withheld> withheld =
        in.readList(
            from ->
                new Withheld(
                    new ContentPath(from.readText()),
                    State.valueOf(from.readText()),
                    from.readText()));
    List<Diagnostic> diagnostics = in.readList(DiagnosticCodec::read);
    WriteSummary none = new WriteSummary(0, 0, 0, List.of());
    return new BuildResult(published, withheld, diagnostics, none, List.of());
  }

  private static void writeInstant(CacheOutput out, Instant instant) {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static Instant readInstant(CacheInput in) {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }
}
