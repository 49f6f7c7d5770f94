package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of bytes what {@link CacheOutput} put in.
 *
 * <p>Damaged bytes make the constructor throw an {@link IllegalArgumentException} or {@link
 * IndexOutOfBoundsException}; the reader of a cache takes either as "there is no cache".
 */
final class CacheInput {
  private final byte[] bytes;
  private int at;

  CacheInput(byte[] bytes) {
    this.bytes = bytes;
    int length = Math.max(0, bytes.length - 2 * Long.BYTES);
    at = length;
    if (!readDigest().equals(ContentDigest.of(bytes, length))) {
      throw new IllegalArgumentException("the bytes are not those that were written");
    }
    at = 0;
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

  String readText() {
    String text = readTextOrNull();
    if (text == null) {
      throw new IllegalArgumentException("text is missing");
    }
    return text;
  }

  @Nullable String readTextOrNull() {
    int header = readInt();
    if (header == 0) {
      return null;
    }
    int length = (header - 1) >>> 1;
    boolean latin = ((header - 1) & 1) == 0;
    String text =
        new String(bytes, at, length, latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  <T> List<T> readList(Function<CacheInput, T> element) {
    int size = readInt();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("a list is longer than what holds it");
    }
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
