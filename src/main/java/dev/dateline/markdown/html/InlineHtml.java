package dev.dateline.markdown.html;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds where a piece of inline HTML ends: a tag, a comment, a processing instruction, a
 * declaration or a CDATA section.
 *
 * <p>CommonMark 0.31 section 6.6. Mends two defects of Flexmark: its regular expression follows
 * CommonMark 0.28, and overflows the Java stack on a tag with some thousand attributes or on a
 * comment of some thousand characters.
 */
public final class InlineHtml {
  private static final int NONE = -1;

  private CharSequence text = "";
  private int at;

  /** What the text does not hold any more; it is looked for once, however often it is missing. */
  private final Set<String> missing = new HashSet<>();

  /**
   * The end of the piece that begins with the {@code <} at an offset; -1 when there is none.
   * Offsets in one text must be asked for in ascending order.
   */
  public int end(CharSequence inText, int start) {
    if (inText != text) {
      text = inText;
      missing.clear();
    }
    at = start + 1;
    return switch (peek()) {
      case '!' -> endOfDeclaration();
      case '?' -> endAt("?>", at + 1);
      case '/' -> endOfEndTag();
      default -> endOfStartTag();
    };
  }

  /** The end of a comment, a CDATA section or a declaration. */
  private int endOfDeclaration() {
    int name = at + 1;
    if (isAt("--", name)) {
      // <!--> and <!---> are comments too.
      if (isAt(">", name + 2)) {
        return name + 3;
      }
      return isAt("->", name + 2) ? name + 4 : endAt("-->", name + 2);
    }
    if (isAt("[CDATA[", name)) {
      return endAt("]]>", name + 7);
    }
    return name < text.length() && isLetter(text.charAt(name)) ? endAt(">", name) : NONE;
  }

  private int endOfEndTag() {
    at++;
    if (!skipTagName()) {
      return NONE;
    }
    skipSpace();
    return peek() == '>' ? at + 1 : NONE;
  }

  private int endOfStartTag() {
    if (!skipTagName()) {
      return NONE;
    }
    while (skipSpace() && isAttributeStart(peek())) {
      skipAttributeName();
      int nameEnd = at;
      skipSpace();
      if (peek() != '=') {
        at = nameEnd;
      } else if (!skipValue()) {
        return NONE;
      }
    }
    if (peek() == '/') {
      at++;
    }
    return peek() == '>' ? at + 1 : NONE;
  }

  private boolean skipValue() {
    at++;
    skipSpace();
    char quote = peek();
    if (quote == '"' || quote == '\'') {
      int end = endAt(quote == '"' ? "\"" : "'", at + 1);
      at = end == NONE ? at : end;
      return end != NONE;
    }
    int start = at;
    while (at < text.length() && " \t\n\r\f\"'=<>`".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at > start;
  }

  private void skipAttributeName() {
    while (isAlphanumeric(peek()) || (at < text.length() && "_.:-".indexOf(peek()) >= 0)) {
      at++;
    }
  }

  private boolean skipTagName() {
    if (!isLetter(peek())) {
      return false;
    }
    while (isAlphanumeric(peek()) || peek() == '-') {
      at++;
    }
    return true;
  }

  private boolean skipSpace() {
    int start = at;
    while (at < text.length() && " \t\n\r\f".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > start;
  }

  private int indexOf(char c, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return NONE;
  }

  /** The offset behind the first occurrence of a text, or -1. */
  private int endAt(String closing, int from) {
    if (missing.contains(closing)) {
      return NONE;
    }
    char first = closing.charAt(0);
    for (int i = indexOf(first, from); i >= 0; i = indexOf(first, i + 1)) {
      if (isAt(closing, i)) {
        return i + closing.length();
      }
    }
    missing.add(closing);
    return NONE;
  }

  private boolean isAt(String expected, int from) {
    for (int i = 0; i < expected.length(); i++) {
      if (from + i >= text.length() || text.charAt(from + i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isAttributeStart(char c) {
    return isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isAlphanumeric(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
