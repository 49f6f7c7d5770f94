package dev.dateline.markdown.html;

import java.util.Locale;

/** Finds where the parts of a tag end. HTML standard, section 13.2.5. */
final class TagText {
  private TagText() {}

  /** The name of a tag, in lower case. */
  static String nameAt(String text, int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end)) && !isTagEnd(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** An attribute's name is at least one character long, whichever character it is. */
  static int endOfAttributeName(String text, int from) {
    int end = from + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isSpace(c) || isTagEnd(c) || c == '=') {
        break;
      }
      end++;
    }
    return end;
  }

  static int endOfUnquoted(String text, int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != '>') {
      end++;
    }
    return end;
  }

  static int afterSpace(String text, int from) {
    int end = from;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isLetter(String text, int index) {
    char c = index < text.length() ? text.charAt(index) : 0;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }

  private static boolean isTagEnd(char c) {
    return c == '>' || c == '/';
  }
}
