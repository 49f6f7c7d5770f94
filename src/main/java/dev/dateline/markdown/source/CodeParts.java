package dev.dateline.markdown.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a body holds code, in which nothing is a command: fenced and indented blocks, spans between
 * backticks, and blocks that Jekyll marks with {@code {% highlight ruby %}}.
 *
 * <p>CommonMark 0.31, sections 4.4, 4.5 and 6.1. Takes time in proportion to the text.
 */
final class CodeParts {
  private static final Pattern HIGHLIGHT =
      Pattern.compile("(\\s*)\\{%-?\\s*highlight\\s+([\\w+#.-]+)[^%\\n]*%\\}\\s*");
  private static final Pattern END_HIGHLIGHT =
      Pattern.compile("\\s*\\{%-?\\s*endhighlight\\s*-?%\\}\\s*");

  /**
   * A piece of code.
   *
   * @param from offset of its first character; of a block, of its first line
   * @param to offset behind it
   * @param language null but for a block of Jekyll's
   */
  record Part(int from, int to, @Nullable String language) {}

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  /** Whether no end of a block of Jekyll's is ahead. */
  private boolean noHighlightEnd;

  private CodeParts(String text) {
    this.text = text;
  }

  /** The pieces of code in a body, in their order. */
  static List<Part> of(String body) {
    CodeParts found = new CodeParts(body);
    found.readLines();
    return found.parts;
  }

  private void readLines() {
    int paragraph = 0;
    boolean blankBefore = true;
    boolean inList = false;
    for (int at = 0; at < text.length(); ) {
      int end = endOfLine(at);
      String line = text.substring(at, end);
      boolean blank = line.isBlank();
      int blockEnd = blank ? -1 : endOfBlock(line, at, end);
      boolean indented = !blank && blankBefore && !inList && isIndented(line);
      if (blank || indented || blockEnd >= 0) {
        readSpans(paragraph, at);
        paragraph = blockEnd >= 0 ? blockEnd : end;
      }
      if (indented && blockEnd < 0) {
        parts.add(new Part(at, end, null));
      } else if (!blank) {
        inList = isListItem(line) || (inList && Character.isWhitespace(line.charAt(0)));
      }
      blankBefore = blank || indented;
      at = blockEnd >= 0 ? blockEnd : Math.min(end + 1, text.length());
      if (end == text.length()) {
        break;
      }
    }
    readSpans(paragraph, text.length());
  }

  /** The end of the block of code that begins with a line; -1 when none does. */
  private int endOfBlock(String line, int at, int end) {
    if (line.indexOf("highlight") >= 0) {
      Matcher opening = HIGHLIGHT.matcher(line);
      int close = opening.matches() ? endOfHighlight(end) : -1;
      if (close >= 0) {
        parts.add(new Part(at, close, opening.group(2)));
        return close;
      }
    }
    int start = startOfText(line);
    int length = start < line.length() ? Math.max(run(line, start, '`'), run(line, start, '~')) : 0;
    if (length < 3 || (line.charAt(start) == '`' && line.indexOf('`', start + length) >= 0)) {
      return -1;
    }
    int close = endOfFence(line.charAt(start), length, end);
    parts.add(new Part(at, close, null));
    return close;
  }

  private int endOfFence(char mark, int length, int from) {
    for (int at = from + 1; at < text.length(); ) {
      int end = endOfLine(at);
      String line = text.substring(at, end);
      int start = startOfText(line);
      int run = run(line, start, mark);
      if (run >= length && line.substring(start + run).isBlank()) {
        return end;
      }
      at = end + 1;
    }
    return text.length();
  }

  private int endOfHighlight(int from) {
    for (int at = from + 1; at < text.length() && !noHighlightEnd; ) {
      int end = endOfLine(at);
      if (END_HIGHLIGHT.matcher(text).region(at, end).matches()) {
        return end;
      }
      at = end + 1;
    }
    noHighlightEnd = true;
    return -1;
  }

  /** Finds the code between backticks in a paragraph. */
  private void readSpans(int from, int to) {
    if (from >= to || text.substring(from, to).indexOf('`') < 0) {
      return;
    }
    Map<Integer, Integer> lastOfLength = new HashMap<>();
    for (int at = text.indexOf('`', from); at >= 0 && at < to; ) {
      int run = run(text, at, '`');
      lastOfLength.put(run, at);
      at = text.indexOf('`', at + run);
    }
    for (int at = text.indexOf('`', from); at >= 0 && at < to; ) {
      int run = run(text, at, '`');
      int next = at + run;
      if (lastOfLength.getOrDefault(run, -1) > at) {
        int close = text.indexOf('`', next);
        while (run(text, close, '`') != run) {
          close = text.indexOf('`', close + run(text, close, '`'));
        }
        next = close + run;
        parts.add(new Part(at, next, null));
      }
      at = text.indexOf('`', next);
    }
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** The offset behind indentation and the signs of quotes and lists. */
  private static int startOfText(String line) {
    int start = 0;
    while (start < line.length() && " \t>".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    boolean item =
        start + 1 < line.length()
            && "-*+".indexOf(line.charAt(start)) >= 0
            && line.charAt(start + 1) == ' ';
    return item ? start + 2 : start;
  }

  private static int run(String text, int from, char mark) {
    int end = from;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    return end - from;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("    ") || line.startsWith("\t");
  }

  private static boolean isListItem(String line) {
    int start = startOfText(line);
    return (start > 0 && line.charAt(start - 1) == ' ' && start >= 2)
        || (start < line.length() && Character.isDigit(line.charAt(start)));
  }
}
