package dev.dateline.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The file in which what was read from the inputs is kept, one after the other. It is opened when
 * the first of them is asked for, which a build that finds nothing changed never does.
 */
final class StoredResults {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final long checksum;
  private final long length;
  private byte @Nullable [] bytes;
  private boolean opened;

  /**
   * @param checksum CRC-32 of the bytes that belong there; with others the file is of no use
   */
  StoredResults(Path file, long checksum, long length) {
    this.file = file;
    this.checksum = checksum;
    this.length = length;
  }

  long checksum() {
    return checksum;
  }

  long length() {
    return length;
  }

  /** Null when the file is not there or not as it was written. */
  synchronized byte @Nullable [] bytes() {
    if (!opened) {
      opened = true;
      bytes = open();
    }
    return bytes;
  }

  private byte @Nullable [] open() {
    try {
      if (Files.size(file) != length) {
        return null;
      }
      byte[] all = Files.readAllBytes(file);
      CRC32 sum = new CRC32();
      sum.update(all);
      return sum.getValue() == checksum && all.length == length ? all : null;
    } catch (IOException gone) {
      return null;
    }
  }

  /**
   * Replaces the file in one step.
   *
   * @param lengths gets the number of bytes of each result; 0 where there is none
   */
  static StoredResults write(Path file, Collection<InputRecord> records, int[] lengths)
      throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    CRC32 sum = new CRC32();
    long length = 0;
    int index = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next), BUFFER);
        OutputStream checked = new CheckedOutputStream(out, sum)) {
      for (InputRecord record : records) {
        KnownResult result = record.result();
        lengths[index] = result == null ? 0 : result.writeTo(checked);
        length += lengths[index++];
      }
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return new StoredResults(file, sum.getValue(), length);
  }
}
