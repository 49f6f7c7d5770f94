package dev.dateline.read;

import org.jspecify.annotations.Nullable;

/**
 * The YAML at the head of a text, between two lines of {@code ---}; the second may be {@code ...}.
 *
 * @param yaml what is between the lines
 * @param bodyStart offset of the text after them
 * @param closed whether there is a second line
 */
record FrontMatter(String yaml, int bodyStart, boolean closed) {
  private static final String FENCE = "---";

  /** Null when the text does not begin with front matter. */
  static @Nullable FrontMatter of(String text) {
    int first = endOfLine(text, 0);
    if (!isFence(text, 0, first, FENCE)) {
      return null;
    }
    for (int start = first + 1; start < text.length(); ) {
      int end = endOfLine(text, start);
      if (isFence(text, start, end, FENCE) || isFence(text, start, end, "...")) {
        int yamlStart = Math.min(first + 1, start);
        return new FrontMatter(
            text.substring(yamlStart, start), Math.min(text.length(), end + 1), true);
      }
      start = end + 1;
    }
    return new FrontMatter("", text.length(), false);
  }

  private static boolean isFence(String text, int start, int end, String fence) {
    return text.startsWith(fence, start)
        && end - start >= fence.length()
        && text.substring(start + fence.length(), end).isBlank();
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
