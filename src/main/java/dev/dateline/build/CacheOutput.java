package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Puts values one after the other into bytes; {@link CacheInput} takes them out again. */
final class CacheOutput {
  private byte[] bytes = new byte[1 << 16];
  private int length;

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

  void writeFlag(boolean value) {
    writeInt(value ? 1 : 0);
  }

  void writeDigest(ContentDigest digest) {
    writeLong(digest.high());
    writeLong(digest.low());
  }

  /** Latin-1 where that is enough, as the Java runtime holds most text itself; else UTF-8. */
  void writeText(@Nullable String text) {
    if (text == null) {
      writeInt(0);
      return;
    }
    boolean latin = isLatin(text);
    byte[] encoded = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    writeInt(1 + (encoded.length << 1 | (latin ? 0 : 1)));
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  <T> void writeList(List<T> list, BiConsumer<CacheOutput, T> element) {
    writeInt(list.size());
    for (int i = 0; i < list.size(); i++) {
      element.accept(this, list.get(i));
    }
  }

  /** All that was put in, and at the end its digest, by which damage shows. */
  byte[] toBytes() {
    writeDigest(ContentDigest.of(bytes, length));
    return Arrays.copyOf(bytes, length);
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return false;
      }
    }
    return true;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
