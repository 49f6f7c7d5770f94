package dev.dateline.read;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tidies text that somebody typed or pasted: a headline, a summary, the name of an author. */
final class FieldText {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\p{javaWhitespace}+");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX](\\p{XDigit}{1,6})|#(\\d{1,7})|([a-z]+));");
  private static final Map<String, String> NAMED_CHARACTERS =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"));

  private FieldText() {}

  /**
   * The text on one line, with single spaces, and with characters in the place of HTML's named or
   * numbered character references. Null for null.
   */
  static @Nullable String cleanOrNull(@Nullable String text) {
    return text == null ? null : clean(text);
  }

  /** The same for text that is there. */
  static String clean(String text) {
    String decoded =
        text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(FieldText::character);
    return WHITE_SPACE.matcher(decoded).replaceAll(" ").strip();
  }

  /** The character of a reference; the reference itself when there is no such character. */
  private static String character(MatchResult reference) {
    String hex = reference.group(1);
    String decimal = reference.group(2);
    String name = reference.group(3);
    String character;
    if (name != null) {
      character = NAMED_CHARACTERS.get(name);
    } else {
      int code = hex != null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
      character = code > ' ' && Character.isDefined(code) ? Character.toString(code) : null;
    }
    return Matcher.quoteReplacement(character == null ? reference.group() : character);
  }
}
