package dev.dateline.read.plain;

import java.util.regex.Pattern;

/** Takes the marks of Markdown off a line that is shown as text: a headline, a date, a credit. */
final class Marks {
  /** Emphasis that begins and ends at the edge of words (CommonMark 0.31, section 6.2). */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])(\\*{1,3}|_{1,3})(?=[^\\s*_])([^*_]*+(?:[*_](?=[\\p{L}\\p{N}])[^*_]*+)*+)"
              + "(?<=[^\\s*_])\\1(?![\\p{L}\\p{N}*_])");

  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
  private static final Pattern RULE =
      Pattern.compile("(?:[-*_=\u2013\u2014\u2015\u2500\u2550\u2022\u00b7] ?){3,}");
  private static final int LONGEST = 1000;

  private Marks() {}

  /** A line without the marks of emphasis that stand around words. */
  static String withoutEmphasis(String line) {
    if ((line.indexOf('*') < 0 && line.indexOf('_') < 0) || line.length() > LONGEST) {
      return line;
    }
    String inside = EMPHASIS.matcher(line).replaceAll("$2");
    return inside.equals(line) ? inside : EMPHASIS.matcher(inside).replaceAll("$2");
  }

  /** A line without the marks of a heading (CommonMark 0.31, section 4.2) and of emphasis. */
  static String withoutMarks(String line) {
    return withoutEmphasis(withoutHashes(line));
  }

  /** Whether a line underlines the one above (CommonMark 0.31, section 4.3). */
  static boolean isUnderline(String line) {
    return UNDERLINE.matcher(line).matches();
  }

  /** Whether a line is a rule, in Markdown (CommonMark 0.31, section 4.1) or as typed in mail. */
  static boolean isRule(String line) {
    return line.length() <= LONGEST && RULE.matcher(line).matches();
  }

  static boolean isHeading(String line) {
    return !withoutHashes(line).equals(line);
  }

  private static String withoutHashes(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == '#') {
      start++;
    }
    if (start == 0 || start == line.length() || !Spaces.isBlank(line.charAt(start))) {
      return line;
    }
    int end = line.length();
    while (line.charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = Spaces.isBlank(line.charAt(end - 1));
    return Spaces.strip(line, start, closing ? end : line.length());
  }
}
