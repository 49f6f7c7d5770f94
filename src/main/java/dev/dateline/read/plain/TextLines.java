package dev.dateline.read.plain;

import dev.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The lines of a text that are not blank, one after the other in both directions. */
record TextLines(String text) {

  /** The line of an offset, or the first below it; null when only blank lines follow. */
  @Nullable TextLine from(int offset) {
    if (offset >= text.length()) {
      return null;
    }
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    return next(start, SourceText.lineAt(text, start));
  }

  @Nullable TextLine after(TextLine line) {
    return next(line.end() + 1, line.number() + 1);
  }

  /** The last line; null for a blank text. */
  @Nullable TextLine last() {
    return previous(text.length(), SourceText.lineAt(text, text.length()));
  }

  @Nullable TextLine before(TextLine line) {
    return previous(line.start() - 1, line.number() - 1);
  }

  /** Whether no blank line is between a line and the one before it. */
  boolean isDirectlyBelow(TextLine line, TextLine above) {
    return line.number() == above.number() + 1;
  }

  private @Nullable TextLine next(int from, int numberOfFirst) {
    int start = from;
    for (int number = numberOfFirst; start < text.length(); number++) {
      int end = SourceText.endOfLine(text, start);
      String words = Spaces.strip(text, start, end);
      if (!words.isEmpty()) {
        return new TextLine(number, start, end, words);
      }
      start = end + 1;
    }
    return null;
  }

  private @Nullable TextLine previous(int from, int numberOfLast) {
    int end = from;
    for (int number = numberOfLast; end >= 0; number--) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      String words = Spaces.strip(text, start, end);
      if (!words.isEmpty()) {
        return new TextLine(number, start, end, words);
      }
      end = start - 1;
    }
    return null;
  }
}
