package dev.dateline.read.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds in the text of an article what may be the name of a file beside it: {@code map.svg} in
 * {@code ![A map](img/map.svg)}, in {@code <img src="map.svg">} and in {@code image: map.svg}. A
 * rough method that knows no syntax, so that nothing is overlooked; it takes some words for names
 * that are none. Takes time in proportion to the length of the text.
 */
public final class MentionedFiles {
  private static final int LONGEST_ENDING = 12;
  private static final int LONGEST_NAME = 250;

  private MentionedFiles() {}

  /**
   * All that may be names of files, each once, in their order; addresses of the web are left out.
   */
  public static List<String> in(String text) {
    Set<String> names = null;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      int end = endOfEnding(text, dot + 1);
      if (end > 0) {
        names = names == null ? new LinkedHashSet<>() : names;
        add(names, text, dot, end);
      }
    }
    return names == null ? List.of() : List.copyOf(names);
  }

  /** The offset after an ending such as {@code svg}; -1 when there is none. */
  private static int endOfEnding(String text, int start) {
    int end = start;
    int letters = 0;
    while (end < text.length() && end - start <= LONGEST_ENDING && isWord(text.charAt(end))) {
      letters += text.charAt(end) > '9' ? 1 : 0;
      end++;
    }
    if (letters == 0 || end - start < 2 || end - start > LONGEST_ENDING) {
      return -1;
    }
    char next = end < text.length() ? text.charAt(end) : ' ';
    boolean goesOn = next == '/' || next == '@' || next == '_' || next == '-' || next == '\\';
    boolean anotherEnding = next == '.' && end + 1 < text.length() && isWord(text.charAt(end + 1));
    return goesOn || anotherEnding ? -1 : end;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Adds the name up to the nearest sign before it, and the longest one that could be meant. */
  private static void add(Set<String> names, String text, int dot, int end) {
    int least = Math.max(0, dot - LONGEST_NAME);
    int near = dot;
    while (near > least && !endsName(text.charAt(near - 1))) {
      near--;
    }
    String name = text.substring(near, end);
    if (name.contains("://") || name.startsWith("//")) {
      return;
    }
    if (near < dot) {
      names.add(name);
    }
    int far = near;
    while (far > least && text.charAt(far - 1) != '\n' && !beginsLongName(text, far)) {
      far--;
    }
    if (far < near && far > least && text.charAt(far - 1) != '\n') {
      names.add(text.substring(far, end).strip());
    }
  }

  private static boolean endsName(char c) {
    return c <= ' ' || "\"'()<>[]{}=,;|`*".indexOf(c) >= 0 || Character.isSpaceChar(c);
  }

  private static boolean beginsLongName(String text, int at) {
    char before = text.charAt(at - 1);
    return before == '"'
        || before == '<'
        || before == '>'
        || (before == '(' && at > 1 && text.charAt(at - 2) == ']')
        || (before == ' ' && at > 1 && (text.charAt(at - 2) == ':' || text.charAt(at - 2) == '-'));
  }
}
