package dev.dateline.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes; {@link BinaryInput} reads them. */
final class BinaryOutput {
  private byte[] bytes = new byte[1 << 10];
  private int length;

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

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Writes what was gathered if it is at least that much, and begins anew. */
  void moveTo(OutputStream out, int atLeast) throws IOException {
    if (length >= atLeast) {
      out.write(bytes, 0, length);
      length = 0;
    }
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
