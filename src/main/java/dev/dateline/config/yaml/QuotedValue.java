package dev.dateline.config.yaml;

/** Writes a value between quotes, as a proposal to the editor (YAML 1.2, section 7.3). */
final class QuotedValue {
  private static final int LONGEST = 120;

  private QuotedValue() {}

  /**
   * {@code ": "He said \"no\""} for {@code "He said "no""}: what ends a hint such as "put quotes
   * around the value".
   *
   * @param value as it is written
   * @return empty when the value is too long to be repeated
   */
  static String proposed(String value) {
    return value.isEmpty() || value.length() > LONGEST ? "" : ": " + of(value);
  }

  private static String of(String value) {
    char first = value.charAt(0);
    boolean quoted = value.length() > 1 && isQuote(first) && value.endsWith(first + "");
    String inner = quoted ? value.substring(1, value.length() - 1) : value;
    String text = first == '\'' ? inner.replace("''", "'") : inner;
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return '"' + text + '"';
    }
    return text.indexOf('\'') < 0
        ? "'" + text + "'"
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** The index behind the quote that closes the one at an index; -1 without one. */
  static int end(String value, int start) {
    char quote = value.charAt(start);
    for (int i = start + 1; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean escape = quote == '"' ? c == '\\' : c == '\'' && value.startsWith("''", i);
      if (escape) {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
    }
    return -1;
  }
}
