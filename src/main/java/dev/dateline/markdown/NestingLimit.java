package dev.dateline.markdown;

/**
 * How deeply block quotes and lists may be nested.
 *
 * <p>Mends a defect of Flexmark: its time grows with the square of the depth and more, so that one
 * line of ten thousand {@code >} would take minutes.
 */
final class NestingLimit {
  private static final int MAX_LEVELS = 100;

  private NestingLimit() {}

  /** Where the first line begins that opens too many levels at once; -1 when there is none. */
  static int exceededAt(String body) {
    int start = 0;
    while (start < body.length()) {
      if (levelsOpenedAt(start, body) > MAX_LEVELS) {
        return start;
      }
      int end = body.indexOf('\n', start);
      start = end < 0 ? body.length() : end + 1;
    }
    return -1;
  }

  private static int levelsOpenedAt(int lineStart, String body) {
    int levels = 0;
    int at = lineStart;
    while (at < body.length()) {
      int opened =
          levelsOpenedBy(body.charAt(at), at + 1 < body.length() ? body.charAt(at + 1) : 0);
      if (opened < 0) {
        return levels;
      }
      levels += opened;
      at++;
    }
    return levels;
  }

  // A list marker counts only before white space: a thousand hyphens in a row are no list. At any
  // other character the text begins: -1.
  private static int levelsOpenedBy(char c, char next) {
    boolean list = c == '-' || c == '+' || c == '*' || c == '.' || c == ')';
    if (c == '>' || (list && isSpace(next))) {
      return 1;
    }
    return list || isSpace(c) || (c >= '0' && c <= '9') ? 0 : -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
