package dev.dateline.markdown;

/**
 * Which ASCII characters a body holds and how it nests, found in one pass, so that what can't be in
 * it need not be looked for.
 *
 * @param low the characters below 64, as bits
 * @param high those from 64 to 127
 * @param tooDeep where a line begins that opens more block quotes and lists within each other than
 *     anyone means; -1 when there is none
 */
record Signs(long low, long high, int tooDeep) {
  /**
   * Flexmark needs time that grows with the square of the depth and more, so that one line of ten
   * thousand signs would hold up a build for minutes.
   */
  private static final int DEEPEST = 100;

  static Signs of(String body) {
    char[] chars = body.toCharArray();
    long low = 0;
    long high = 0;
    int tooDeep = -1;
    int lineStart = 0;
    int levels = 0;
    boolean opening = true;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c < 64) {
        low |= 1L << c;
      } else if (c < 128) {
        high |= 1L << c;
      }
      if (c == '\n') {
        lineStart = i + 1;
        levels = 0;
        opening = true;
      } else if (opening) {
        int opened = levelsOpenedBy(c, i + 1 < chars.length ? chars[i + 1] : 0);
        opening = opened >= 0;
        levels += opened;
        if (levels > DEEPEST && tooDeep < 0) {
          tooDeep = lineStart;
        }
      }
    }
    return new Signs(low, high, tooDeep);
  }

  /** Whether an ASCII character is in the body. */
  boolean has(char c) {
    return ((c < 64 ? low : high) & 1L << c) != 0;
  }

  // Signs count when they do not stand beside each other, but for those of block quotes: a rule of
  // a thousand hyphens is no list. At any other character the text begins: -1.
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
