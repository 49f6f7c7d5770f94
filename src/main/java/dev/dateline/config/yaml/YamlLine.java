package dev.dateline.config.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of YAML as its author sees it, for lines that the parser can't read: {@code - title: Hi}
 * has a dash, the key {@code title} and the value {@code Hi}.
 *
 * @param number 0-based, in the document
 * @param indent how many characters of space come before the dash or key
 * @param dash whether it is an item of a list
 * @param key null when the line has none
 * @param colon as it is written; empty without a key
 * @param space between colon and value
 * @param value without space around it and without a comment
 * @param valueStart 0-based column of the value
 */
record YamlLine(
    int number,
    int indent,
    boolean dash,
    @Nullable String key,
    String colon,
    String space,
    String value,
    int valueStart) {
  private static final Pattern PARTS =
      Pattern.compile(
          "([ \t]*+)(-[ \t]++|-$)?+"
              + "(?:([\"']?[\\p{L}\\p{N}_@][\\p{L}\\p{M}\\p{N}_.@/ -]{0,60}+[\"']?)([:\uFF1A])"
              + "([\\s\\h]*+))?+(.*)");

  private static final Pattern COMMENT = Pattern.compile("(?<=\\s)#(?:\\s.*)?$|^#.*");
  private static final Pattern TIME = Pattern.compile("\\d+");

  /** The lines of a document. */
  static List<YamlLine> of(String text) {
    List<YamlLine> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(of(line, lines.size()));
    }
    return lines;
  }

  private static YamlLine of(String line, int number) {
    Matcher parts = PARTS.matcher(line);
    if (!parts.matches()) {
      return new YamlLine(number, 0, false, null, "", "", line.strip(), 0);
    }
    int indent = parts.end(1);
    boolean dash = parts.group(2) != null;
    String key = parts.group(3);
    String value = parts.group(6);
    boolean address = parts.end(4) == parts.start(6) && value.startsWith("//");
    if (key == null || address || TIME.matcher(key).matches()) {
      int start = dash ? parts.end(2) : indent;
      return new YamlLine(number, indent, dash, null, "", "", bare(line.substring(start)), start);
    }
    return new YamlLine(
        number, indent, dash, key, parts.group(4), parts.group(5), bare(value), parts.start(6));
  }

  private static String bare(String value) {
    return COMMENT.matcher(value).replaceFirst("").strip();
  }

  boolean isBlank() {
    return key == null && value.isEmpty() && !dash;
  }

  /** Whether the parser takes it for a key and a value. */
  boolean hasKey() {
    return key != null && colon.equals(":") && (value.isEmpty() || space.matches("[ \t]+"));
  }

  /** {@code title:}, in quotes. */
  String quotedKey() {
    return "\"" + key + ":\"";
  }

  /** The beginning of what is on it, in quotes. */
  String quoted() {
    String text = key == null ? value : key + colon + space + value;
    String whole = dash ? "- " + text : text;
    int end = Math.min(whole.length(), 40);
    return "\"" + (whole.length() > 40 ? whole.substring(0, end).strip() + "…" : whole) + "\"";
  }
}
