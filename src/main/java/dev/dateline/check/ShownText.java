package dev.dateline.check;

import java.util.regex.Pattern;

/** The text that a file of the site shows to readers, good enough to look for words in it. */
final class ShownText {
  private static final Pattern MARKUP = Pattern.compile("<[/!a-zA-Z][^>]*>|&#?[0-9a-zA-Z]{1,10};");
  private static final Pattern LINK_DESTINATION = Pattern.compile("\\]\\([^)]*\\)");

  private ShownText() {}

  /** A page without its tags and character references. */
  static String ofHtml(String html) {
    return MARKUP.matcher(html).replaceAll(" ");
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
    return ofHtml(LINK_DESTINATION.matcher(markdown).replaceAll("]"));
  }
}
