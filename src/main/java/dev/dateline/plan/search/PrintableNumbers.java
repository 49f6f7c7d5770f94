package dev.dateline.plan.search;

/**
 * Writes whole numbers as letters, digits, {@code -} and {@code _}, small ones as one character:
 * five bits a character, the lowest first, and all but the last of a number from the upper half of
 * the alphabet. What is written needs no escaping in JSON and no sign between numbers.
 *
 * <pre>{@code
 * 0 → "0", 31 → "V", 32 → "W1"
 * }</pre>
 */
final class PrintableNumbers {
  private static final char[] ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".toCharArray();
  private static final int HALF = 32;

  private PrintableNumbers() {}

  /**
   * @param number at least 0
   */
  static void append(int number, StringBuilder out) {
    int rest = number;
    while (rest >= HALF) {
      out.append(ALPHABET[HALF + rest % HALF]);
      rest /= HALF;
    }
    out.append(ALPHABET[rest]);
  }
}
