package dev.dateline.read;

import dev.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The YAML at the start of a text, between two lines of {@code ---}; the second may be {@code ...}.
 *
 * @param yaml the text between the lines
 * @param bodyStart offset of the text after them
 * @param linesBefore how many lines of the text come before the YAML
 * @param closed whether there is a second line
 */
record FrontMatter(String yaml, int bodyStart, int linesBefore, boolean closed) {
  private static final String FENCE = "---";

  /** Finds the front matter of a text; null when the text does not begin with any. */
  static @Nullable FrontMatter of(String text) {
    int opening = startOfFirstLine(text);
    int first = SourceText.endOfLine(text, opening);
    if (!isFence(text, opening, first, FENCE)) {
      return null;
    }
    int linesBefore = SourceText.lineAt(text, opening);
    for (int start = first + 1; start < text.length(); ) {
      int end = SourceText.endOfLine(text, start);
      if (isFence(text, start, end, FENCE) || isFence(text, start, end, "...")) {
        int yamlStart = Math.min(first + 1, start);
        return new FrontMatter(
            text.substring(yamlStart, start), Math.min(text.length(), end + 1), linesBefore, true);
      }
      start = end + 1;
    }
    return new FrontMatter("", text.length(), linesBefore, false);
  }

  /** The first line that is not blank: blank lines above front matter are allowed. */
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
}
