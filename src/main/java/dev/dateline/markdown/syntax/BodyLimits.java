package dev.dateline.markdown.syntax;

import org.jspecify.annotations.Nullable;

/**
 * How large a body may be to be read as Markdown. No article of a person comes near these limits;
 * they bound the time and memory that a body takes.
 */
final class BodyLimits {
  private static final int MAX_LENGTH = 1_000_000;
  private static final int MAX_LINES = 50_000;

  /** Each sign that may begin or end a link, emphasis, code or a tag becomes an object or more. */
  private static final int MAX_SIGNS = 200_000;

  private static final String SIGNS = "*_[]<`";

  /** Flexmark's regular expression for the line below a table's head recurses at each column. */
  private static final int MAX_COLUMNS = 500;

  private BodyLimits() {}

  /** What is too large in a body and where; null when nothing is. */
  static @Nullable BodyProblem exceeded(String body) {
    if (body.length() > MAX_LENGTH) {
      return tooLong(1, "has more than 1,000,000 characters");
    }
    if (body.length() > MAX_SIGNS && signs(body) > MAX_SIGNS) {
      return tooLong(1, "has more than 200,000 signs of links, emphasis, code and tags");
    }
    boolean tables = body.indexOf('|') >= 0;
    int line = 0;
    int start = 0;
    while (start < body.length()) {
      line++;
      if (line > MAX_LINES) {
        return tooLong(line, "has more than 50,000 lines");
      }
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed + 1;
      if (tables && end - start > MAX_COLUMNS && columns(body, start, end) > MAX_COLUMNS) {
        return new BodyProblem(
            line,
            "the table has more than 500 columns; the text is shown as it is written",
            "take out columns");
      }
      start = end;
    }
    return null;
  }

  private static BodyProblem tooLong(int line, String what) {
    return new BodyProblem(
        line,
        "the text " + what + ", too many for Markdown, and is shown as it is written",
        "make several articles of it");
  }

  private static int signs(String body) {
    int count = 0;
    for (int i = 0; i < body.length(); i++) {
      count += SIGNS.indexOf(body.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  private static int columns(String body, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += body.charAt(i) == '|' ? 1 : 0;
    }
    return count;
  }
}
