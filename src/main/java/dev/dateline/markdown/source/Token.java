package dev.dateline.markdown.source;

/**
 * What stands in a text in the place of a command: a number, written with characters that Unicode
 * keeps free for programs (U+FDD0 to U+FDEF) and that no author's text has. To the parser it is
 * like punctuation, as the braces of a command are.
 */
final class Token {
  private static final char START = '\ufdd0';
  private static final char END = '\ufdd1';
  private static final char ZERO = '\ufde0';

  private Token() {}

  /** Whether a character must not be in a text that has tokens. */
  static boolean isOfToken(char c) {
    return c >= '\ufdd0' && c <= '\ufdef';
  }

  static String of(int number) {
    StringBuilder token = new StringBuilder().append(START);
    for (char digit : Integer.toHexString(number).toCharArray()) {
      token.append((char) (ZERO + Character.digit(digit, 16)));
    }
    return token.append(END).toString();
  }

  static boolean isIn(String text) {
    return text.indexOf(START) >= 0;
  }

  /** The offset of the next token; -1 for none. */
  static int next(String text, int from) {
    return text.indexOf(START, from);
  }

  /** The offset behind the token at an offset. */
  static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) >= ZERO && text.charAt(end) <= '\ufdef') {
      end++;
    }
    return end < text.length() && text.charAt(end) == END ? end + 1 : end;
  }

  /** The number of a token; a very large one for a piece of a token. */
  static int number(String text, int start, int end) {
    int number = 0;
    int digits = end - 1;
    if (digits - start < 2 || digits - start > 7 || text.charAt(digits) != END) {
      return Integer.MAX_VALUE;
    }
    for (int i = start + 1; i < digits; i++) {
      number = number * 16 + (text.charAt(i) - ZERO);
    }
    return number;
  }
}
