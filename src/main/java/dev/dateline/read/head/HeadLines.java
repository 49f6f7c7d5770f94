package dev.dateline.read.head;

import dev.dateline.text.SourceText;
import java.util.regex.Pattern;

/** The lines at the start of a text, of which each is short and few are looked at. */
final class HeadLines {
  private static final int LONGEST = 200;
  private static final int MOST = 12;

  /** Any line of a head: {@code key: value} or {@code key = value}, as it may stand in JSON too. */
  private static final Pattern FIELD =
      Pattern.compile("[\\s\"'{,;]*[A-Za-z][\\w.-]{0,30}[\"']?\\s*[:=](?:\\s.*|[^/].*|)");

  /** A line that tells a head from other text. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]{0,12}(?:title|headline|date|draft|is_?draft|status|layout|tags?"
              + "|categor(?:y|ies)|slug|permalink|publish(?:ed|_?date|_?on)?|subject|posted"
              + "|embargo\\w*|private|visibility)[\"'*_]*\\s*[:=].*");

  private HeadLines() {}

  /**
   * The offset of the first character that can be seen: space, line feeds, byte order marks and
   * characters without width are passed over.
   */
  static int start(String text) {
    int start = 0;
    while (start < text.length() && isInvisible(text.charAt(start))) {
      start++;
    }
    return start;
  }

  static boolean isInvisible(char c) {
    return c <= ' ' || (c >= 0x7f && (Character.isSpaceChar(c) || isWithoutWidth(c)));
  }

  private static boolean isWithoutWidth(char c) {
    return Character.getType(c) == Character.FORMAT || c == '\u034F' || (c >= 0x7f && c < 0xa0);
  }

  /** The line that begins at an offset, without what can't be seen at its ends. */
  static String line(String text, int start) {
    int end = Math.min(SourceText.endOfLine(text, start), start + LONGEST);
    int from = start;
    while (from < end && isInvisible(text.charAt(from))) {
      from++;
    }
    while (end > from && isInvisible(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(from, end);
  }

  /** The offset of the next line; the length of the text when there is none. */
  static int next(String text, int offset) {
    return Math.min(text.length(), SourceText.endOfLine(text, offset) + 1);
  }

  static boolean isField(String line) {
    return FIELD.matcher(line).matches();
  }

  static boolean isSign(String line) {
    return SIGN.matcher(line).matches();
  }

  /** Whether one of the next lines with words tells that they are a head. */
  static boolean hasSign(String text, int start) {
    int seen = 0;
    for (int i = start; i < text.length() && seen < MOST; i = next(text, i)) {
      String line = line(text, i);
      seen += line.isEmpty() ? 0 : 1;
      if (isSign(line)) {
        return true;
      }
    }
    return false;
  }
}
