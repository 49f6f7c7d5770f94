package dev.dateline.markdown;

/**
 * Which ASCII characters a body holds and how it nests, found in one pass, so that what can't be in
 * it need not be looked for.
 */
final class Signs {
  /**
   * Flexmark needs time that grows with the square of the depth and more, so that one line of ten
   * thousand signs would hold up a build for minutes.
   */
  private static final int DEEPEST = 100;

  private final boolean[] found = new boolean[128];
  private final boolean[] beginning = new boolean[128];
  private boolean box;
  private int tooDeep = -1;

  private Signs() {}

  static Signs of(BodyText body) {
    Signs signs = new Signs();
    char[] chars = body.chars;
    int at = 0;
    while (at < chars.length) {
      signs.lookAtLineStart(at, chars);
      at = signs.lookAtLine(at, chars);
    }
    return signs;
  }

  private void lookAtLineStart(int start, char[] chars) {
    int at = start;
    while (at < chars.length && " \t>".indexOf(chars[at]) >= 0) {
      at++;
    }
    if (at < chars.length && chars[at] < beginning.length) {
      beginning[chars[at]] = true;
    }
    if (tooDeep < 0 && levelsOpenedAt(start, chars) > DEEPEST) {
      tooDeep = start;
    }
  }

  /** Gives the start of the next line. */
  private int lookAtLine(int start, char[] chars) {
    int at = start;
    char c = 0;
    while (at < chars.length && c != '\n') {
      c = chars[at++];
      if (c < found.length) {
        found[c] = true;
        if (c == '[' && at + 1 < chars.length && chars[at + 1] == ']') {
          box = true;
        }
      }
    }
    return at;
  }

  /**
   * Where a line begins that opens more block quotes and lists within each other than anyone means;
   * -1 when there is none.
   */
  int tooDeep() {
    return tooDeep;
  }

  /** Whether there are brackets around a single character. */
  boolean hasBox() {
    return box;
  }

  /** Whether an ASCII character is in the body. */
  boolean has(char c) {
    return found[c];
  }

  /** Whether an ASCII character may come first in a line, after white space and quote signs. */
  boolean mayBeginLine(char c) {
    return beginning[c] || (found[c] && has('\r'));
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
