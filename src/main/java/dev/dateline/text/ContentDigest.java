package dev.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import org.jspecify.annotations.Nullable;

/**
 * 128 bits that stand for the bytes they were computed from: MurmurHash3 x64 128 with seed 0. It
 * tells changed files from unchanged ones quickly; it is no protection against a forger.
 */
public record ContentDigest(long high, long low) {
  private static final long C1 = 0x87c37b91114253d5L;
  private static final long C2 = 0x4cf5ad432745937fL;
  private static final int BLOCK = 16;
  private static final int LONGS_AT_A_TIME = 512;
  private static final int PIECE = 1 << 18;

  public static ContentDigest of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** The digest of the first {@code length} bytes. */
  public static ContentDigest of(byte[] bytes, int length) {
    return of(bytes, 0, length);
  }

  /** The digest of the bytes from an index to another, which is not among them. */
  public static ContentDigest of(byte[] bytes, int from, int to) {
    Hash hash = new Hash();
    int blocks = from + (to - from) / BLOCK * BLOCK;
    hash.addBlocks(bytes, from, blocks);
    return hash.finish(bytes, blocks, to, to - from);
  }

  /** The digest of a stream's bytes, read piece by piece; the same as that of the array of them. */
  public static ContentDigest of(InputStream in) throws IOException {
    Hash hash = new Hash();
    byte[] piece = new byte[PIECE];
    long total = 0;
    while (true) {
      int length = in.readNBytes(piece, 0, PIECE);
      total += length;
      int blocks = length / BLOCK * BLOCK;
      hash.addBlocks(piece, 0, blocks);
      if (length < PIECE) {
        return hash.finish(piece, blocks, length, total);
      }
    }
  }

  /** The state between two blocks. */
  private static final class Hash {
    private long first;
    private long second;

    /** Many longs are taken out of the bytes at a time, which is quick before it is compiled. */
    void addBlocks(byte[] bytes, int from, int end) {
      LongBuffer rest =
          ByteBuffer.wrap(bytes, from, end - from).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
      long[] longs = new long[Math.min(rest.remaining(), LONGS_AT_A_TIME)];
      while (rest.hasRemaining()) {
        int count = Math.min(rest.remaining(), longs.length);
        rest.get(longs, 0, count);
        addLongs(longs, count);
      }
    }

    private void addLongs(long[] longs, int count) {
      long h1 = first;
      long h2 = second;
      for (int i = 0; i < count; i += 2) {
        h1 ^= mixFirst(longs[i]);
        h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
        h2 ^= mixSecond(longs[i + 1]);
        h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
      }
      first = h1;
      second = h2;
    }

    ContentDigest finish(byte[] bytes, int from, int to, long total) {
      long h1 = first ^ mixFirst(tail(bytes, from, Math.min(to, from + 8))) ^ total;
      long h2 = second ^ mixSecond(tail(bytes, from + 8, to)) ^ total;
      h1 += h2;
      h2 += h1;
      h1 = ContentDigest.finish(h1);
      h2 = ContentDigest.finish(h2);
      h1 += h2;
      h2 += h1;
      return new ContentDigest(h1, h2);
    }
  }

  private static long tail(byte[] bytes, int from, int to) {
    long tail = 0;
    for (int i = to - 1; i >= from; i--) {
      tail = (tail << 8) | (bytes[i] & 0xff);
    }
    return tail;
  }

  private static long mixFirst(long k) {
    return Long.rotateLeft(k * C1, 31) * C2;
  }

  private static long mixSecond(long k) {
    return Long.rotateLeft(k * C2, 33) * C1;
  }

  private static long finish(long h) {
    long mixed = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /**
   * What {@link #appendTo} wrote, from its 32 hexadecimal digits.
   *
   * @throws IllegalArgumentException when they are none
   */
  public static ContentDigest parse(byte[] digits, int from) {
    return new ContentDigest(parseHex(digits, from), parseHex(digits, from + 16));
  }

  private static long parseHex(byte[] digits, int from) {
    long bits = 0;
    for (int i = from; i < from + 16; i++) {
      int c = digits[i];
      int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
      if (digit < 0) {
        throw new IllegalArgumentException("no hexadecimal digit");
      }
      bits = bits << 4 | digit;
    }
    return bits;
  }

  /** Writes the 32 hexadecimal digits of {@link #toString()}. */
  public void appendTo(StringBuilder text) {
    appendHex(text, high);
    appendHex(text, low);
  }

  private static void appendHex(StringBuilder text, long bits) {
    for (int shift = 60; shift >= 0; shift -= 4) {
      text.append(Character.forDigit((int) (bits >>> shift) & 15, 16));
    }
  }

  /** Written out, as what a record brings along is slow until it is compiled. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentDigest digest && high == digest.high && low == digest.low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high ^ low);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(32);
    appendTo(text);
    return text.toString();
  }
}
