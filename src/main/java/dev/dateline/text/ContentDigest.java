package dev.dateline.text;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * 128 bits that stand for the bytes they were computed from: MurmurHash3 x64 128 with seed 0. It
 * tells changed files from unchanged ones quickly; it is no protection against a forger.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record ContentDigest(long high, long low) {
  private static final Hasher128 HASHER = Hashing.murmur3_128();
  private static final int PIECE = 1 << 18;

  /** The digest of all bytes. */
  public static ContentDigest of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** The digest of the first {@code length} bytes. */
  public static ContentDigest of(byte[] bytes, int length) {
    return of(bytes, 0, length);
  }

  /** The digest of the bytes from an index to another, which is not among them. */
  public static ContentDigest of(byte[] bytes, int from, int to) {
    return of(HASHER.hashBytesTo128Bits(bytes, from, to - from));
  }

  /** The digest of a stream's bytes, read piece by piece; the same as that of the array of them. */
  public static ContentDigest of(InputStream in) throws IOException {
    HashStream128 stream = HASHER.hashStream();
    byte[] piece = new byte[PIECE];
    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
      stream.putBytes(piece, 0, length);
    }
    return of(stream.get());
  }

  private static ContentDigest of(HashValue128 hash) {
    return new ContentDigest(hash.getLeastSignificantBits(), hash.getMostSignificantBits());
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
    text.append(HexFormat.of().toHexDigits(bits));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(32);
    appendTo(text);
    return text.toString();
  }

  // Written out, as Java takes milliseconds to make those of a record, and every build needs them.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentDigest that && high == that.high && low == that.low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high);
  }
}
