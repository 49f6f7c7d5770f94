package dev.dateline.markdown.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A command for another generator: of Liquid, Jinja and Nunjucks ({@code {% include x %}}, {@code
 * {{ page.title }}}), Hugo ({@code {{< figure >}}}), kramdown ({@code {: .note}}), Obsidian ({@code
 * ![[picture.jpg]]}) or Pelican ({@code {static}}); or a mark such as {@code <!-- more -->}.
 *
 * @param from offset of its first character
 * @param to offset behind its last one
 * @param text from its first to its last character
 */
record Command(int from, int to, String text) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  /** Words that mark the end of what lists show of an article. */
  private static final Set<String> MORE =
      Set.of(
          ("more readmore excerpt endexcerpt excerptend endofexcerpt truncate pagebreak jump"
                  + " fold teaser endteaser endsummary endintro")
              .split(" "));

  /** Further such words, which mean something else in a command. */
  private static final Set<String> MORE_IN_COMMENT = Set.of("summary", "break", "cut");

  /** The first word in it, without its signs: {@code include}. */
  String name() {
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "._-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether it marks the end of what lists show of an article. */
  boolean isMore() {
    if (text.length() >= 40) {
      return false;
    }
    String word = NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return MORE.contains(word) || (text.startsWith("<") && MORE_IN_COMMENT.contains(word));
  }

  /** Whether it says how what is beside it looks, and holds nothing to read. */
  boolean isAttributes() {
    return text.startsWith("{:") || text.startsWith("{#");
  }

  /** Whether it ends what another command began: {@code {{< /box >}}}, {@code {% endif %}}. */
  boolean isEnd() {
    int at = 2;
    while (at < text.length() && " <%-\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.startsWith("/", at) || (text.startsWith("{%") && text.startsWith("end", at));
  }
}
