package dev.dateline.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of a body's headings, made from their text as GitHub does and unique within the body.
 *
 * <p>{@code "What’s new?"} becomes {@code whats-new}, a second one {@code whats-new-1}.
 */
final class HeadingIds {
  /** The ids so far, each with the number to try next for another heading of that slug. */
  private final Map<String, Integer> given = new HashMap<>(0);

  private String last = "";

  /** Makes the id of the next heading from its text. */
  String add(String text) {
    String slug = slug(text);
    Integer number = given.putIfAbsent(slug, 1);
    String id = slug;
    if (number != null) {
      int next = number;
      do {
        id = slug + "-" + next++;
      } while (given.putIfAbsent(id, 1) != null);
      given.put(slug, next);
    }
    last = id;
    return id;
  }

  /** The id of the last heading. */
  String last() {
    return last;
  }

  private static String slug(String text) {
    String source = text.strip().toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c) || c == '-' || c == '_') {
        slug.appendCodePoint(c);
      } else if (Character.isWhitespace(c)) {
        slug.append('-');
      }
    }
    if (slug.isEmpty()) {
      return "section";
    }
    return isFootnote(slug) ? "section-" + slug : slug.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  // Footnotes have the ids fn-1 and fnref-1.
  private static boolean isFootnote(StringBuilder slug) {
    return slug.indexOf("fn-") == 0 || slug.indexOf("fnref-") == 0;
  }
}
