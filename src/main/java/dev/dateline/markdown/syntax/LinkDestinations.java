package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Where the labels, destinations and titles of links end in one text. CommonMark 0.31 section 6.3.
 *
 * <p>Mends three defects of Flexmark: it follows CommonMark 0.28, its regular expression for titles
 * overflows the Java stack at some thousand characters, and the time that the one for labels takes
 * doubles with each pair of backslashes.
 */
final class LinkDestinations {
  /** Parentheses in an address may be nested as deeply as in the reference implementation. */
  private static final int MAX_PARENTHESES = 32;

  /** A label has at most 999 characters between its brackets; an escaped one counts once. */
  private static final int MAX_LABEL = 999;

  private final BasedSequence text;

  /** Of which quotation marks no other one is ahead, a bit for each; reading on would find none. */
  private int unclosedTitles;

  LinkDestinations(BasedSequence text) {
    this.text = text;
  }

  /**
   * The end of the label that begins at an offset, its brackets included; -1 when there is none.
   */
  int endOfLabel(int start) {
    if (start >= text.length() || text.charAt(start) != '[') {
      return -1;
    }
    int i = start + 1;
    for (int length = 0; length <= MAX_LABEL && i < text.length(); length++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i + 1;
      } else if (c == '[') {
        return -1;
      }
      i += c == '\\' && isEscape(i) ? 2 : 1;
    }
    return -1;
  }

  /** The end of the destination that begins at an offset; -1 when there is none. */
  int endOfDestination(int start) {
    boolean brackets = start < text.length() && text.charAt(start) == '<';
    return brackets ? endOfAngleBrackets(start) : endOfAddress(start);
  }

  private int endOfAddress(int start) {
    int open = 0;
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == 0x7f) {
        break;
      } else if (c == '\\' && isEscape(i)) {
        i++;
      } else if (c == '(') {
        open++;
        if (open > MAX_PARENTHESES) {
          return -1;
        }
      } else if (c == ')') {
        if (open == 0) {
          break;
        }
        open--;
      }
    }
    return open == 0 ? i : -1;
  }

  /** An address in angle brackets may hold spaces. */
  private int endOfAngleBrackets(int start) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      } else if (c == '\\' && isEscape(i)) {
        i++;
      }
    }
    return -1;
  }

  /** The end of the title that begins at an offset, its quotation marks included; -1 for none. */
  int endOfTitle(int start) {
    char open = start < text.length() ? text.charAt(start) : '\0';
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    int unclosed = close == '"' ? 1 : close == '\'' ? 2 : 4;
    if ((unclosedTitles & unclosed) != 0) {
      return -1;
    }
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      } else if (c == '(' && open == '(') {
        return -1;
      } else if (c == '\\' && isEscape(i)) {
        i++;
      }
    }
    unclosedTitles |= unclosed;
    return -1;
  }

  private boolean isEscape(int backslash) {
    return backslash + 1 < text.length() && Escapes.isEscapable(text.charAt(backslash + 1));
  }
}
