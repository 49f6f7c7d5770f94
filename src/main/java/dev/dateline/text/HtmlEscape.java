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
    append(out, text);
    return out.toString();
  }

  /** Appends the escaped text. */
  public static void append(StringBuilder out, String text) {
    append(out, text.toCharArray(), 0, text.length());
  }

  /** Appends the escaped characters from one index up to another. */
  public static void append(StringBuilder out, char[] chars, int from, int to) {
    int copied = from;
    for (int i = from; i < to; i++) {
      // Most characters are letters, which come after the escaped ones in Unicode.
      String escape = chars[i] > '>' ? null : escape(chars[i]);
      if (escape != null) {
        out.append(chars, copied, i - copied).append(escape);
        copied = i + 1;
      }
    }
    out.append(chars, copied, to - copied);
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
