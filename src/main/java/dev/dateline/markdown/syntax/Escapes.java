package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Backslash escapes and character references in addresses, titles and text.
 *
 * <p>CommonMark 0.31 sections 2.4 and 2.5.
 */
public final class Escapes {
  private Escapes() {}

  /** Resolves backslash escapes and character references, as in an address or a title. */
  public static String resolve(CharSequence source) {
    String text = source.toString();
    if (text.indexOf('\\') < 0) {
      return CharacterReference.resolveAll(text);
    }
    return Escaping.unescapeString(text);
  }

  /** Resolves backslash escapes alone, as in text. */
  public static String unescape(String source) {
    int backslash = source.indexOf('\\');
    if (backslash < 0) {
      return source;
    }
    StringBuilder text = new StringBuilder(source.length());
    int length = source.length();
    for (int i = 0; i < length; i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < length && isEscapable(source.charAt(i + 1))) {
        c = source.charAt(++i);
      }
      text.append(c);
    }
    return text.toString();
  }

  /** Whether a backslash before this character escapes it. */
  public static boolean isEscapable(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
