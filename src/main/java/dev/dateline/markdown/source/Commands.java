package dev.dateline.markdown.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the commands in a body, one after the other. Takes time in proportion to the text. */
final class Commands {
  private static final List<String> PELICAN = List.of("{filename}", "{static}", "{attach}");

  private final String text;

  /** Where each kind of end is next; the length of the text for none. */
  private final Map<String, Integer> nextEnds = new HashMap<>();

  Commands(String text) {
    this.text = text;
  }

  /** Whether there may be a command, or a mark that is none but is treated like one. */
  static boolean mayBeIn(char[] text) {
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c == '{' || (c == '!' && isOfMark(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code --} stands here, or the brackets of {@code ![[}. */
  private static boolean isOfMark(char[] text, int at) {
    return at + 1 < text.length && text[at] == text[at + 1] && (text[at] == '-' || text[at] == '[');
  }

  /** The command that begins at an offset; null when there is none. Asked in ascending order. */
  @Nullable Command at(int from) {
    int end =
        switch (text.charAt(from)) {
          case '{' -> endOfBraces(from);
          case '!' -> text.startsWith("![[", from) ? endOfLine(from, "]]") : -1;
          case '<' -> text.startsWith("<!--", from) ? endOfMark(from, "-->") : -1;
          default -> -1;
        };
    return end < 0 ? null : new Command(from, end, text.substring(from, end));
  }

  private int endOfBraces(int from) {
    if (from > 0 && "$\\".indexOf(text.charAt(from - 1)) >= 0) {
      return -1;
    }
    return switch (from + 2 < text.length() ? text.charAt(from + 1) : 0) {
      case '{' ->
          switch (text.charAt(from + 2)) {
            case '<' -> end(from, ">}}");
            case '%' -> end(from, "%}}");
            case '{' -> end(from, "}}}");
            default -> end(from, "}}");
          };
      case '#' -> endOfLine(from, isKey(from + 2) ? "}" : "#}");
      case '%' -> end(from, "%}");
      case ':' ->
          ":/.# ".indexOf(text.charAt(from + 2)) >= 0 || isKey(from + 2)
              ? endOfLine(from, "}")
              : -1;
      case '/' -> endOfMark(from, "*/}");
      case 'f', 's', 'a' -> endOfPelican(from);
      default -> -1;
    };
  }

  /** Whether {@code toc}, {@code key=} or a name and the last brace stands here. */
  private boolean isKey(int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end > from && (text.startsWith("=", end) || text.startsWith("}", end));
  }

  private int endOfPelican(int from) {
    for (String command : PELICAN) {
      if (text.startsWith(command, from)) {
        return from + command.length();
      }
    }
    return -1;
  }

  private int endOfMark(int from, String closing) {
    int end = end(from, closing);
    boolean isMore =
        end >= 0 && end - from < 40 && new Command(from, end, text.substring(from, end)).isMore();
    return isMore ? end : -1;
  }

  /** The same, but only in the same line. */
  private int endOfLine(int from, String closing) {
    int end = end(from, closing);
    return end <= next("\n", from) ? end : -1;
  }

  /** The offset behind the next such end, no further than a blank line; -1 when there is none. */
  private int end(int from, String closing) {
    int end = next(closing, from + 2);
    return end < text.length() && end < next("\n\n", from) ? end + closing.length() : -1;
  }

  private int next(String wanted, int from) {
    int known = nextEnds.getOrDefault(wanted, -1);
    if (known < from) {
      int found = text.indexOf(wanted, from);
      known = found < 0 ? text.length() : found;
      nextEnds.put(wanted, known);
    }
    return known;
  }
}
