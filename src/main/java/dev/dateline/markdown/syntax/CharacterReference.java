package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Character references of HTML, such as {@literal &}{@code eacute;} and {@literal &}{@code #8217;}.
 *
 * <p>HTML standard, section 13.2.5.80: the numbers 128 to 159 are characters of Windows-1252, as
 * the exports of many old systems have them. CommonMark 0.31 section 2.5.
 */
public final class CharacterReference {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]\\p{XDigit}{1,6}|#\\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** Of the numbers 128 to 159; a space where Windows-1252 has no character. */
  private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  private CharacterReference() {}

  /**
   * A text with characters in the place of all references in it. What is no reference stays, as do
   * references to control characters.
   */
  public static String resolveAll(String text) {
    if (text.indexOf('&') < 0 || text.indexOf(';') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(known(found.group())));
  }

  private static String known(String reference) {
    String character = resolve(reference);
    return character.equals("\ufffd") ? reference : character;
  }

  /** The character of one reference; the reference itself when there is none of that name. */
  public static String resolve(CharSequence reference) {
    if (reference.charAt(1) != '#') {
      return Escaping.unescapeHtml(reference);
    }
    // A numeric character reference has at most seven decimal or six hexadecimal digits.
    if (reference.length() > "&#1114111;".length()) {
      return reference.toString();
    }
    int code = code(reference);
    if (code >= 0x80 && code <= 0x9f && WINDOWS_1252.charAt(code - 0x80) != ' ') {
      return WINDOWS_1252.substring(code - 0x80, code - 0x7f);
    }
    boolean control = Character.isISOControl(code) && code != '\t' && code != '\n' && code != 0;
    return control ? reference.toString() : Escaping.unescapeHtml(reference);
  }

  private static int code(CharSequence reference) {
    boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
    return Integer.parseInt(reference, hex ? 3 : 2, reference.length() - 1, hex ? 16 : 10);
  }
}
