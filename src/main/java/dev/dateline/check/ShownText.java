package dev.dateline.check;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The text that a file of the site shows to readers, good enough to look for words in it. */
final class ShownText {
  private static final Pattern REFERENCE = Pattern.compile("&#?[0-9a-zA-Z]{1,10};");

  private ShownText() {}

  /** A page without its tags and character references. */
  static String ofHtml(String html) {
    String text = without(html, "<", '>', ShownText::beginsTag, " ");
    return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(" ");
  }

  /** A feed or an index of the search, whose texts are HTML escaped for XML or JSON. */
  static String ofData(String text) {
    return ofHtml(
        text.replace("\\u003c", "<")
            .replace("\\u003C", "<")
            .replace("\\u003e", ">")
            .replace("\\u003E", ">")
            .replace("\\n", " ")
            .replace("\\\"", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }

  /** Markdown without the destinations of its links. */
  static String ofMarkdown(String markdown) {
    return ofHtml(without(markdown, "](", ')', next -> true, "]"));
  }

  private static boolean beginsTag(int next) {
    return next == '/' || next == '!' || Character.isLetter(next);
  }

  /**
   * Replaces each part of a text from an opening sign to the next closing sign. A part without a
   * closing sign stays.
   *
   * @param isOpening is asked for the character after the opening signs
   */
  private static String without(
      String text, String open, char close, IntPredicate isOpening, String instead) {
    int start = text.indexOf(open);
    if (start < 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int copied = 0;
    while (start >= 0) {
      int next = start + open.length();
      if (next < text.length() && isOpening.test(text.charAt(next))) {
        int end = text.indexOf(close, next);
        if (end < 0) {
          break;
        }
        rest.append(text, copied, start).append(instead);
        copied = end + 1;
        next = copied;
      }
      start = text.indexOf(open, next);
    }
    return rest.append(text, copied, text.length()).toString();
  }
}
