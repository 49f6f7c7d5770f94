package dev.dateline.cache;

import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers and texts as bytes; {@link BinaryInput} reads them. */
final class BinaryOutput {
  private static final int FULL = 1 << 16;

  private final @Nullable OutputStream sink;
  private final @Nullable FileParts last;
  private byte[] bytes = new byte[1 << 10];
  private int length;

  /** Gathers all bytes. */
  BinaryOutput() {
    this(null, null);
  }

  /**
   * Hands bytes to a stream as they come, at the latest with {@link #flush()}.
   *
   * @param sink whose exceptions are thrown as {@link UncheckedIOException}
   * @param last the file of which parts may be copied; null when there is none
   */
  BinaryOutput(@Nullable OutputStream sink, @Nullable FileParts last) {
    this.sink = sink;
    this.last = last;
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  void writeInt(int value) {
    reserve(5);
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void writeLong(long value) {
    reserve(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void writeText(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    writeInt(encoded.length);
    writeBytes(encoded, 0, encoded.length);
  }

  void writeBytes(byte[] source, int from, int count) {
    reserve(count);
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  /** Whether parts of these bytes can be copied. */
  boolean isCopying(StoredBytes stored) {
    return last != null && last.isOf(stored);
  }

  /** Copies a part of the file of the last build. */
  void copy(int from, int count) {
    try {
      Objects.requireNonNull(last).copy(from, count, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The digest of what was gathered; nothing is gathered any more. */
  ContentDigest takeDigest() {
    ContentDigest digest = ContentDigest.of(bytes, length);
    length = 0;
    return digest;
  }

  /** Hands what was gathered to the stream. */
  void flush() {
    if (sink != null) {
      try {
        sink.write(bytes, 0, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      length = 0;
    }
  }

  private void reserve(int more) {
    if (length > FULL) {
      flush();
    }
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
