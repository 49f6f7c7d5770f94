package dev.dateline.cache;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link BinaryOutput} wrote. Of other bytes it makes what it can or throws an {@link
 * IllegalArgumentException} or {@link IndexOutOfBoundsException}; a file's checksum is compared
 * before.
 */
final class BinaryInput {
  private final byte[] bytes;
  private final @Nullable StoredBytes source;
  private int at;

  BinaryInput(byte[] bytes, int from) {
    this(bytes, from, null);
  }

  /**
   * @param source the file that the bytes are of, for results that are decoded later; null when
   *     they are of none
   */
  BinaryInput(byte[] bytes, int from, @Nullable StoredBytes source) {
    this.bytes = bytes;
    this.at = from;
    this.source = source;
  }

  @Nullable StoredBytes source() {
    return source;
  }

  /** Reads a record of a known size with a codec; one of a file is the same for the same bytes. */
  Object readShared(RecordCodec codec, int size) {
    Object record =
        source == null
            ? codec.read(new BinaryInput(bytes, at))
            : source.shared(codec, bytes, at, size);
    at += size;
    return record;
  }

  int position() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  /** A number of elements, each of a byte or more. */
  int readSize() {
    int size = readInt();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("a list is longer than what holds it");
    }
    return size;
  }

  int readInt() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  long readLong() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (bytes[at++] & 0xffL) << shift;
    }
    return value;
  }

  String readText() {
    int length = readSize();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
