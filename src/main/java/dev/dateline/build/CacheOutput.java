package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Puts values one after the other into bytes; {@link CacheInput} takes them out again. */
final class CacheOutput {
  private byte[] bytes = new byte[1 << 10];
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

  /** Its length and its bytes in UTF-8. */
  void writeText(@Nullable String text) {
    if (text == null) {
      writeInt(0);
      return;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    writeInt(1 + encoded.length);
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

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Replaces a file in one step; at its end comes a checksum, by which damage shows. */
  void toFile(Path file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    writeLong(sum.getValue());
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try (OutputStream out = Files.newOutputStream(next)) {
      out.write(bytes, 0, length);
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
