package dev.dateline.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text as somebody typed or pasted it into front matter. */
final class TypedText {
  private static final int LONGEST_ENTITY = 10;
  private static final Map<String, String> ENTITIES =
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

  private TypedText() {}

  /** Without line breaks and double spaces, and with HTML's character references resolved. */
  static String clean(String text) {
    return collapse(text.indexOf('&') < 0 ? text : decode(text));
  }

  /** The same; null for null. */
  static @Nullable String cleanOrNull(@Nullable String text) {
    return text == null ? null : clean(text);
  }

  /** Every run of white space becomes one space. */
  static String collapse(String text) {
    char[] clean = text.toCharArray();
    int length = 0;
    boolean space = false;
    for (char c : clean) {
      if (Character.isWhitespace(c)) {
        space = true;
      } else {
        if (space && length > 0) {
          clean[length++] = ' ';
        }
        space = false;
        clean[length++] = c;
      }
    }
    return new String(clean, 0, length);
  }

  private static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
      String character =
          end > i && end - i <= LONGEST_ENTITY ? character(text.substring(i + 1, end)) : null;
      if (character == null) {
        decoded.append(text.charAt(i));
      } else {
        decoded.append(character);
        i = end;
      }
    }
    return decoded.toString();
  }

  private static @Nullable String character(String reference) {
    if (!reference.startsWith("#")) {
      return ENTITIES.get(reference);
    }
    try {
      boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
      int code = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
      return code > ' ' && Character.isDefined(code) ? Character.toString(code) : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
