package dev.dateline.model;

import java.util.Locale;

/**
 * The form of paths and names: which of them mean the same on every system and can stand in a list
 * with one path on each line.
 *
 * <pre>{@code
 * FileNames.isRelative("2023/12/28/index.html"); // true
 * FileNames.isRelative("../index.html"); // false
 * FileNames.shown("a\nb.md"); // "a\\u000ab.md"
 * }</pre>
 */
public final class FileNames {
  private FileNames() {}

  /**
   * Whether a path names a file below a folder on every system: relative, with {@code /}; without
   * empty parts, {@code .}, {@code ..}, a backslash, a drive, or a {@link #bad} character.
   */
  public static boolean isRelative(String path) {
    int start = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/') {
        if (!isPart(path, start, i)) {
          return false;
        }
        start = i + 1;
      } else if (c == '\\' || isBad(path, i) || (c == ':' && isDrive(path, start, i))) {
        return false;
      }
    }
    return isPart(path, start, path.length());
  }

  private static boolean isPart(String path, int start, int end) {
    int dots = 0;
    while (start + dots < end && path.charAt(start + dots) == '.') {
      dots++;
    }
    return start < end && (dots < end - start || dots > 2);
  }

  private static boolean isDrive(String path, int start, int colon) {
    char c = path.charAt(start);
    return colon == start + 1 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }

  /** The index of the first character that no name may hold; -1 when there is none. */
  public static int bad(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isBad(name, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Control characters (C0, DEL, C1), line and paragraph separators, halves of surrogate pairs, and
   * U+FFFD, which stands for bytes that are no text.
   */
  private static boolean isBad(String name, int at) {
    char c = name.charAt(at);
    if (c < 0x7f) {
      return c < ' ';
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == name.length() || !Character.isLowSurrogate(name.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(name.charAt(at - 1));
    }
    return c < 0xa0 || c == '\u2028' || c == '\u2029' || c == '\ufffd';
  }

  /** The name for people: characters that no name may hold as {@code \\u000a}. */
  public static String shown(String name) {
    if (bad(name) < 0) {
      return name;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (isBad(name, i)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) name.charAt(i)));
      } else {
        shown.append(name.charAt(i));
      }
    }
    return shown.toString();
  }
}
