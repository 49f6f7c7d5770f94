package dev.dateline.markdown;

/**
 * Finds lines that begin more block quotes and lists within each other than anyone means.
 *
 * <p>Flexmark needs time that grows with the square of their number and more, so that one line of
 * ten thousand signs would hold up a build for minutes.
 */
final class Nesting {
  private static final int LIMIT = 100;

  private Nesting() {}

  /** The offset of the first such line, -1 when there is none. */
  static int tooDeep(String body) {
    int start = 0;
    while (start < body.length()) {
      if (isTooDeep(body, start)) {
        return start;
      }
      int end = body.indexOf('\n', start);
      start = end < 0 ? body.length() : end + 1;
    }
    return -1;
  }

  // Signs count when they do not stand beside each other, but for those of block quotes: a rule of
  // a thousand hyphens is no list.
  private static boolean isTooDeep(String body, int start) {
    int levels = 0;
    for (int i = start; i < body.length() && levels <= LIMIT; i++) {
      char c = body.charAt(i);
      boolean list = c == '-' || c == '+' || c == '*' || c == '.' || c == ')';
      if (c == '>' || (list && i + 1 < body.length() && isSpace(body.charAt(i + 1)))) {
        levels++;
      } else if (!list && !isSpace(c) && (c < '0' || c > '9')) {
        return false;
      }
    }
    return levels > LIMIT;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
