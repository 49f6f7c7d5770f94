package dev.dateline.read;

import dev.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The YAML at the head of a text, between two lines of {@code ---}; the second may be {@code ...}.
 *
 * @param yaml what is between the lines
 * @param bodyStart offset of the text after them
 * @param linesBefore how many lines of the text come before the YAML
 * @param closed whether there is a second line
 */
record FrontMatter(String yaml, int bodyStart, int linesBefore, boolean closed) {
  private static final String FENCE = "---";

  /** Null when the text does not begin with front matter. */
  static @Nullable FrontMatter of(String text) {
    int opening = startOfFirstLine(text);
    int first = endOfLine(text, opening);
    if (!isFence(text, opening, first, FENCE)) {
      return null;
    }
    int linesBefore = SourceText.lineAt(text, opening);
    for (int start = first + 1; start < text.length(); ) {
      int end = endOfLine(text, start);
      if (isFence(text, start, end, FENCE) || isFence(text, start, end, "...")) {
        int yamlStart = Math.min(first + 1, start);
        return new FrontMatter(
            text.substring(yamlStart, start), Math.min(text.length(), end + 1), linesBefore, true);
      }
      start = end + 1;
    }
    return new FrontMatter("", text.length(), linesBefore, false);
  }

  /** Blank lines above the front matter are a slip that does no harm. */
  private static int startOfFirstLine(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        start = i + 1;
      }
    }
    return start;
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
