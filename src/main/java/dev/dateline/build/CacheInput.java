package dev.dateline.build;

import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of bytes what {@link CacheOutput} put in.
 *
 * <p>Of bytes that are not those that were written it makes what it can, or throws an {@link
 * IllegalArgumentException} or {@link IndexOutOfBoundsException}; whoever reads a file looks at its
 * checksum first.
 */
final class CacheInput {
  private final byte[] bytes;
  private int at;

  CacheInput(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /**
   * The next block that {@link CacheOutput#toBlock} made.
   *
   * @throws IllegalArgumentException when the bytes are not those that were written
   */
  CacheInput readBlock() {
    long length = readLong();
    if (length < 0 || length > bytes.length - Long.BYTES - at) {
      throw new IllegalArgumentException("a block is longer than what holds it");
    }
    CacheInput block = new CacheInput(bytes, at);
    CRC32 sum = new CRC32();
    sum.update(bytes, at, (int) length);
    at += (int) length;
    if (readLong() != sum.getValue()) {
      throw new IllegalArgumentException("the bytes are not those that were written");
    }
    return block;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  int position() {
    return at;
  }

  /** What it takes values out of; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  void skip(int count) {
    at += count;
  }

  /** How many elements of a byte or more there are. */
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

  boolean readFlag() {
    return readInt() == 1;
  }

  ContentDigest readDigest() {
    long high = readLong();
    return new ContentDigest(high, readLong());
  }

  /** The digest of the next bytes, which are passed over. */
  ContentDigest digest(int length) {
    at += length;
    return ContentDigest.of(bytes, at - length, at);
  }

  String readText() {
    String text = readTextOrNull();
    if (text == null) {
      throw new IllegalArgumentException("text is missing");
    }
    return text;
  }

  @Nullable String readTextOrNull() {
    int length = readInt() - 1;
    if (length < 0) {
      return null;
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  <T> List<T> readList(Function<CacheInput, T> element) {
    int size = readSize();
    if (size == 0) {
      return List.of();
    }
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(element.apply(this));
    }
    return list;
  }
}
