package dev.dateline.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Copies parts of the file of a build, mostly one behind the other. */
final class FileParts implements Closeable {
  private static final int WINDOW = 1 << 16;

  private final StoredBytes of;
  private final FileChannel file;
  private byte[] window = new byte[WINDOW];
  private int start;
  private int end;

  private FileParts(StoredBytes of, FileChannel file) {
    this.of = of;
    this.file = file;
  }

  /**
   * Opens a file.
   *
   * @param of what was read from it
   * @param length in bytes
   * @param checksum that stands at its end
   * @return null when it has another length or checksum
   */
  static @Nullable FileParts of(StoredBytes of, Path file, int length, long checksum)
      throws IOException {
    FileParts parts = new FileParts(of, FileChannel.open(file));
    boolean same = false;
    try {
      int last = length - Long.BYTES;
      same = parts.file.size() == length && parts.at(last, Long.BYTES).readLong() == checksum;
    } finally {
      if (!same) {
        parts.close();
      }
    }
    return same ? parts : null;
  }

  boolean isOf(StoredBytes bytes) {
    return of == bytes;
  }

  void copy(int from, int length, BinaryOutput out) throws IOException {
    at(from, length);
    out.writeBytes(window, from - start, length);
  }

  /** Has a part in the window. */
  private BinaryInput at(int from, int length) throws IOException {
    if (from < start || from + length > end) {
      window = length > window.length ? new byte[length] : window;
      start = from;
      end = from;
      ByteBuffer buffer = ByteBuffer.wrap(window);
      while (file.read(buffer, end) > 0) {
        end = start + buffer.position();
      }
      if (from + length > end) {
        throw new IOException("the file of the last build has become shorter");
      }
    }
    return new BinaryInput(window, from - start);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
