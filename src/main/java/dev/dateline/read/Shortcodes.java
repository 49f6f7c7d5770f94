package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.text.SourceText;
import java.util.List;

/**
 * Finds commands to other generators, such as {@code {{< youtube x >}}}, which readers would see as
 * they stand. Those in code are meant to be seen.
 */
final class Shortcodes {
  private static final List<String> OPENINGS = List.of("{{<", "{{%", "{% ");
  private static final List<String> FENCES = List.of("```", "~~~");
  private static final int OPENING_LENGTH = 3;
  private static final int SHOWN = 40;

  private final String text;
  private int first = -1;
  private int count;

  private Shortcodes(String text) {
    this.text = text;
  }

  /** Warns once, with the first of them and how many there are. */
  static void warn(String text, ArticleFields fields, String file, Diagnostics diagnostics) {
    if (text.indexOf('{', fields.bodyStart) < 0) {
      return;
    }
    Shortcodes found = new Shortcodes(text);
    found.findInBody(fields.bodyStart, fields.bodyEnd);
    if (found.count > 0) {
      int end = text.indexOf('\n', found.first);
      String line = text.substring(found.first, end < 0 ? text.length() : end);
      String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
      diagnostics.warning(
          Place.line(file, SourceText.lineAt(text, found.first)),
          "shortcodes of another generator are shown as they stand",
          "write Markdown in the place of "
              + shown
              + (found.count > 1 ? " (" + found.count + " in this file)" : ""));
    }
  }

  private void findInBody(int from, int to) {
    String fence = "";
    for (int start = from; start < to; ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 || newline > to ? to : newline;
      String opened = fenceAt(start, end);
      if (fence.isEmpty() && opened.isEmpty()) {
        findInLine(start, end);
      } else if (fence.isEmpty()) {
        fence = opened;
      } else if (fence.equals(opened)) {
        fence = "";
      }
      start = end + 1;
    }
  }

  private String fenceAt(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    for (String fence : FENCES) {
      if (text.startsWith(fence, at)) {
        return fence;
      }
    }
    return "";
  }

  /** Code in a line is between two runs of as many backticks (CommonMark 0.31, section 6.1). */
  private void findInLine(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '`') {
        i = endOfCode(i, end) - 1;
      } else if (c == '{' && i + OPENING_LENGTH < end && isOpening(i)) {
        first = count == 0 ? i : first;
        count++;
        i += OPENING_LENGTH - 1;
      }
    }
  }

  private int endOfCode(int start, int end) {
    int opening = endOfTicks(start, end);
    for (int i = opening; i < end; ) {
      if (text.charAt(i) != '`') {
        i++;
        continue;
      }
      int ticks = endOfTicks(i, end);
      if (ticks - i == opening - start) {
        return ticks;
      }
      i = ticks;
    }
    return opening;
  }

  private int endOfTicks(int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  /** Whether a shortcode begins here; its end, as in {@code {{< /box >}}}, is not counted. */
  private boolean isOpening(int at) {
    int next = at + OPENING_LENGTH;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean end = next < text.length() && text.charAt(next) == '/';
    return !end && OPENINGS.contains(text.substring(at, at + OPENING_LENGTH));
  }
}
