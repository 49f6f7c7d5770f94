package dev.dateline.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Backslash escapes and character references in addresses, titles and text.
 *
 * <p>CommonMark 0.31 sections 2.4 and 2.5.
 */
final class Escapes {
  private Escapes() {}

  /** Resolves backslash escapes and character references, as in an address or a title. */
  static String resolve(CharSequence source) {
    String text = source.toString();
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
  }

  /** Resolves one character reference such as {@literal &}{@code amp;}. */
  static String entity(CharSequence source) {
    return Escaping.unescapeHtml(source);
  }

  /** Whether a backslash before this character escapes it. */
  static boolean isEscapable(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
