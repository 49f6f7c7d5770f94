package dev.dateline.markdown;

/**
 * Which ASCII characters a body holds and how it nests, found in one pass, so that what can't be in
 * it need not be looked for.
 *
 * @param found whether each of the ASCII characters is there
 * @param box whether there is a pair of brackets around one character
 * @param tooDeep where a line begins that opens more block quotes and lists within each other than
 *     anyone means; -1 when there is none
 */
record Signs(boolean[] found, boolean box, int tooDeep) {
  /**
   * Flexmark needs time that grows with the square of the depth and more, so that one line of ten
   * thousand signs would hold up a build for minutes.
   */
  private static final int DEEPEST = 100;

  static Signs of(BodyText body) {
    char[] chars = body.chars;
    int length = chars.length;
    boolean[] found = new boolean[128];
    boolean box = false;
    int tooDeep = -1;
    int at = 0;
    while (at < length) {
      if (tooDeep < 0 && levelsOpenedAt(at, chars) > DEEPEST) {
        tooDeep = at;
      }
      char c = 0;
      while (at < length && c != '\n') {
        c = chars[at++];
        if (c < 128) {
          found[c] = true;
          box |= c == '[' && at + 1 < length && chars[at + 1] == ']';
        }
      }
    }
    return new Signs(found, box, tooDeep);
  }

  /** Whether an ASCII character is in the body. */
  boolean has(char c) {
    return found[c];
  }

  private static int levelsOpenedAt(int lineStart, char[] chars) {
    int levels = 0;
    int at = lineStart;
    while (at < chars.length) {
      int opened = levelsOpenedBy(chars[at], at + 1 < chars.length ? chars[at + 1] : 0);
      if (opened < 0) {
        return levels;
      }
      levels += opened;
      at++;
    }
    return levels;
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
