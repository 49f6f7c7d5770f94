package dev.dateline.read;

/**
 * The words of Markdown that readers see, without the addresses of links and images and the insides
 * of HTML tags. Of {@code [the review](https://example.org/mars-attacks)} it is {@code the review}.
 * Good enough to look for words; not a reading of Markdown.
 */
final class VisibleWords {
  private final String markdown;
  private final StringBuilder words;

  private VisibleWords(String markdown) {
    this.markdown = markdown;
    this.words = new StringBuilder(markdown.length());
  }

  static String of(String markdown) {
    boolean plain =
        markdown.indexOf("](") < 0 && markdown.indexOf("://") < 0 && markdown.indexOf('<') < 0;
    return plain ? markdown : new VisibleWords(markdown).read();
  }

  private String read() {
    int at = 0;
    while (at < markdown.length()) {
      int end = endOfHidden(at);
      if (end > at) {
        words.append(' ');
        at = end;
      } else {
        words.append(markdown.charAt(at++));
      }
    }
    return words.toString();
  }

  /** Where what begins here and is not seen ends; {@code at} itself when it is seen. */
  private int endOfHidden(int at) {
    char c = markdown.charAt(at);
    if (c == ']' && markdown.startsWith("(", at + 1)) {
      return endOfAddress(at + 2);
    }
    if (c == '<' && isTag(at + 1)) {
      int end = markdown.indexOf('>', at);
      return end < 0 ? at : end + 1;
    }
    boolean scheme =
        (c == 'h' || c == 'H')
            && (markdown.regionMatches(true, at, "http://", 0, 7)
                || markdown.regionMatches(true, at, "https://", 0, 8));
    return scheme ? endOfAddress(at) : at;
  }

  private boolean isTag(int at) {
    return at < markdown.length()
        && (Character.isLetter(markdown.charAt(at)) || markdown.charAt(at) == '/');
  }

  private int endOfAddress(int from) {
    int end = from;
    while (end < markdown.length()) {
      char c = markdown.charAt(end);
      if (Character.isWhitespace(c) || c == ')' || c == '>' || c == '"') {
        break;
      }
      end++;
    }
    return end;
  }
}
