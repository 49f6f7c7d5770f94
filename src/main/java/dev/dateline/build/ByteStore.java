package dev.dateline.build;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file of pieces of bytes to which pieces are only ever added, so that those who know where one
 * is find it there as long as the file is. What is not as it was added is not given out. May be
 * used from several threads.
 *
 * <pre>{@code
 * Slice slice = store.add(bytes, bytes.length);
 * store.open(slice); // null should the file be gone by now
 * }</pre>
 */
final class ByteStore implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** After so many single pieces the file is read as a whole. */
  private static final int MOST_SINGLE = 16;

  private final Path file;
  private byte @Nullable [] whole;
  private int asked;
  private @Nullable OutputStream out;
  private long end;

  ByteStore(Path file) {
    this.file = file;
  }

  /**
   * Where a piece is.
   *
   * @param checksum CRC-32 of its bytes
   */
  record Slice(long from, int length, int checksum) {

    static Slice read(CacheInput in) {
      return new Slice(in.readLong(), in.readInt(), in.readInt());
    }

    void write(CacheOutput to) {
      to.writeLong(from);
      to.writeInt(length);
      to.writeInt(checksum);
    }
  }

  /** A piece, to be read; null when it is not there as it was added. */
  @Nullable CacheInput open(Slice slice) {
    byte[] all = whole(slice);
    byte[] bytes = all == null ? read(slice) : all;
    if (bytes == null) {
      return null;
    }
    int from = all == null ? 0 : (int) slice.from();
    boolean right = checksum(bytes, from, slice.length()) == slice.checksum();
    return right ? new CacheInput(bytes, from) : null;
  }

  /** All bytes, if there is a wish for many and the piece is among them; else null. */
  private synchronized byte @Nullable [] whole(Slice slice) {
    if (asked++ == MOST_SINGLE) {
      try {
        whole = Files.size(file) > Integer.MAX_VALUE / 2 ? null : Files.readAllBytes(file);
      } catch (IOException gone) {
        whole = null;
      }
    }
    long endOfSlice = slice.from() + slice.length();
    return whole != null && slice.from() >= 0 && endOfSlice <= whole.length ? whole : null;
  }

  private byte @Nullable [] read(Slice slice) {
    try (FileChannel in = FileChannel.open(file)) {
      if (slice.from() < 0 || slice.length() < 0 || slice.from() + slice.length() > in.size()) {
        return null;
      }
      ByteBuffer bytes = ByteBuffer.allocate(slice.length());
      while (bytes.hasRemaining()) {
        if (in.read(bytes, slice.from() + bytes.position()) < 0) {
          return null;
        }
      }
      return bytes.array();
    } catch (IOException gone) {
      return null;
    }
  }

  /** Adds the first {@code length} bytes; they are in the file after a {@link #close()}. */
  synchronized Slice add(byte[] bytes, int length) throws IOException {
    if (out == null) {
      end = size();
      out =
          new BufferedOutputStream(
              Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
              BUFFER);
    }
    out.write(bytes, 0, length);
    end += length;
    return new Slice(end - length, length, checksum(bytes, 0, length));
  }

  /**
   * Adds a piece of another store, without reading that as a whole, which may be large; null when
   * it is not there any more.
   */
  @Nullable Slice addFrom(ByteStore other, Slice slice) throws IOException {
    byte[] bytes = other.read(slice);
    boolean right = bytes != null && checksum(bytes, 0, slice.length()) == slice.checksum();
    return bytes != null && right ? add(bytes, slice.length()) : null;
  }

  /** Forgets all pieces. */
  synchronized void clear() throws IOException {
    close();
    Files.deleteIfExists(file);
    whole = null;
    asked = 0;
  }

  long size() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** An empty store that can take the place of this one. */
  ByteStore next() throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    return new ByteStore(next);
  }

  /** Takes the place of another, in one step. */
  void replace(ByteStore other) throws IOException {
    close();
    if (Files.exists(file)) {
      Files.move(
          file, other.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.deleteIfExists(other.file);
    }
  }

  /** Writes what was added; more may be added afterwards. */
  @Override
  public synchronized void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  private static int checksum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }
}
