package dev.dateline.plan.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whole numbers written as letters, digits, {@code -} and {@code _}, small ones as one character:
 * five bits a character, the lowest first, and all but the last of a number from the upper half of
 * the alphabet. What is written needs no escaping in JSON and no sign between numbers.
 *
 * <pre>{@code
 * 0 → "0", 31 → "V", 32 → "W1"
 * }</pre>
 */
final class PrintableNumbers {
  private static final byte[] ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
          .getBytes(StandardCharsets.US_ASCII);
  private static final int BITS = 5;
  private static final int HALF = 1 << BITS;

  /** So many characters has the largest number. */
  private static final int LONGEST = (Integer.SIZE + BITS - 1) / BITS;

  private byte[] text = new byte[LONGEST + 1];
  private int length;

  /**
   * Adds a number behind the others.
   *
   * @param number at least 0
   */
  void add(int number) {
    if (text.length - length < LONGEST) {
      text = Arrays.copyOf(text, 2 * text.length);
    }
    int rest = number;
    while (rest >= HALF) {
      text[length++] = ALPHABET[HALF + (rest & (HALF - 1))];
      rest >>= BITS;
    }
    text[length++] = ALPHABET[rest];
  }

  /** All numbers in their order. */
  @Override
  public String toString() {
    return new String(text, 0, length, StandardCharsets.ISO_8859_1);
  }
}
