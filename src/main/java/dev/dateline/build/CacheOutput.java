package dev.dateline.build;

import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  /** What was put in, between its length and a checksum, by which damage shows. */
  byte[] toBlock() {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    CacheOutput block = new CacheOutput();
    block.reserve(length + 2 * Long.BYTES);
    block.writeLong(length);
    System.arraycopy(bytes, 0, block.bytes, block.length, length);
    block.length += length;
    block.writeLong(sum.getValue());
    return block.length == block.bytes.length ? block.bytes : block.toBytes();
  }

  /** Puts what was put in so far into another, after its length, and begins anew. */
  void moveTo(CacheOutput out) {
    out.writeInt(length);
    out.reserve(length);
    System.arraycopy(bytes, 0, out.bytes, out.length, length);
    out.length += length;
    length = 0;
  }

  /** Puts what was put in so far into a store, and begins anew. */
  ByteStore.Slice moveTo(ByteStore store) throws IOException {
    ByteStore.Slice slice = store.add(bytes, length);
    length = 0;
    return slice;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
