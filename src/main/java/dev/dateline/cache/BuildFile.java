package dev.dateline.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link LastBuild} in a file: the fingerprint of the program, the record, and the CRC-32
 * of both in eight bytes. It is always written whole and replaced in one step.
 */
final class BuildFile {
  private final Path file;
  private final byte[] program;

  /** What was read last; null when nothing was. */
  private volatile @Nullable StoredBytes stored;

  BuildFile(Path file) {
    this.file = file;
    this.program = Generator.id().toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Null when there is none, it is damaged, or another program wrote it. */
  @Nullable LastBuild read() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - Long.BYTES;
      CRC32 sum = new CRC32();
      sum.update(bytes, 0, Math.max(0, end));
      if (end < program.length
          || new BinaryInput(bytes, end).readLong() != sum.getValue()
          || !Arrays.equals(program, 0, program.length, bytes, 0, program.length)) {
        return null;
      }
      StoredBytes read = new StoredBytes(file, bytes, sum.getValue());
      LastBuild build = (LastBuild) RecordCodec.of(LastBuild.class).read(read.at(program.length));
      stored = read;
      return build;
    } catch (IOException | RuntimeException damaged) {
      // Whatever is wrong with it, by accident or on purpose: everything is made anew.
      return null;
    }
  }

  /** Lets go what was read; its results must be decoded by then. */
  void release() {
    StoredBytes read = stored;
    if (read != null) {
      read.release();
    }
  }

  void write(LastBuild build) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      write(build, next);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      // There only if it could not be written to its end.
      Files.deleteIfExists(next);
    }
  }

  private void write(LastBuild build, Path next) throws IOException {
    try (FileParts last = lastFile();
        OutputStream out =
            Files.newOutputStream(
                next,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS)) {
      CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
      checked.write(program);
      BinaryOutput record = new BinaryOutput(checked, last);
      RecordCodec.of(LastBuild.class).write(build, record);
      record.flush();
      BinaryOutput sum = new BinaryOutput(out, null);
      sum.writeLong(checked.getChecksum().getValue());
      sum.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The file to copy parts of; null when there is none, or another one by now. */
  private @Nullable FileParts lastFile() {
    StoredBytes read = stored;
    try {
      return read == null ? null : read.open();
    } catch (IOException gone) {
      return null;
    }
  }
}
