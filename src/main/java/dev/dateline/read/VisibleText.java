package dev.dateline.read;

import java.util.regex.Pattern;

/**
 * Markdown without the addresses of links and images and without HTML tags: of {@code [the
 * review](https://example.org/mars-attacks)} it is {@code [the review )}. A rough method, for
 * finding words only.
 */
final class VisibleText {
  private static final String ADDRESS = "[^\\h\\v)>\"]*";
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)\\]\\(" + ADDRESS + "|<[/\\p{L}][^<>]*>|https?://" + ADDRESS);

  private VisibleText() {}

  static String of(String markdown) {
    boolean plain =
        markdown.indexOf("](") < 0 && markdown.indexOf("://") < 0 && markdown.indexOf('<') < 0;
    return plain ? markdown : HIDDEN.matcher(markdown).replaceAll(" ");
  }
}
