package dev.dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * Escapes text for HTML, so that none of it is read as markup: in an element, and in an attribute
 * value between double quotes.
 *
 * <p>{@code &}, {@code <}, {@code >} and {@code "} become named character references; the character
 * NUL, which no HTML may hold, becomes U+FFFD. HTML standard, sections 13.1.4 and 13.1.2.3.
 */
public final class HtmlEscape {
  private HtmlEscape() {}

  /** The escaped text. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text, 0, text.length());
    return out.toString();
  }

  /** Appends the escaped characters of a text from one index up to another. */
  public static void append(StringBuilder out, String text, int from, int to) {
    char[] chars = new char[to - from];
    text.getChars(from, to, chars, 0);
    int copied = 0;
    for (int i = 0; i < chars.length; i++) {
      // Most characters are letters, which come after the escaped ones in Unicode.
      String escape = chars[i] > '>' ? null : escape(chars[i]);
      if (escape != null) {
        out.append(chars, copied, i - copied).append(escape);
        copied = i + 1;
      }
    }
    out.append(chars, copied, chars.length - copied);
  }

  private static @Nullable String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case 0 -> "\uFFFD";
      default -> null;
    };
  }
}
