package dev.dateline.read.plain;

/**
 * White space as mail programs and word processors make it: beside the usual one also no-break
 * spaces, and characters that are not seen, such as U+200B and U+200E.
 */
final class Spaces {
  private static final char FIRST_OF_UNICODE = '\u007f';
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final char WORD_JOINER = '\u2060';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Spaces() {}

  /** Whether a character shows nothing: white space, a control or a format character (Cf). */
  static boolean isBlank(char c) {
    if (c < FIRST_OF_UNICODE) {
      return c <= ' ';
    }
    return Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  /** Whether a character is never seen and means nothing for the characters beside it. */
  static boolean isInvisible(char c) {
    return c == SOFT_HYPHEN
        || c == ZERO_WIDTH_SPACE
        || c == WORD_JOINER
        || c == BYTE_ORDER_MARK
        || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  /** The part of a text between two offsets, without blanks at its ends. */
  static String strip(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return text.substring(first, last);
  }

  /** A text on one line: every run of blanks is a space, and what is never seen is left out. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
          tidy.append(' ');
        }
      } else if (!isInvisible(c)) {
        tidy.append(c);
      }
    }
    return strip(tidy.toString(), 0, tidy.length());
  }
}
