package dev.dateline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML that is as plain as most front matter, to what the parser would make of it, in a tenth
 * of the time. Whatever is not surely as plain is left to the parser.
 *
 * <pre>{@code
 * title: "Quoted, without a backslash"
 * date: 2024-01-02
 * topics: ["World", Media]
 * }</pre>
 */
final class PlainYaml {
  private static final int LONGEST = 10_000;
  private static final int LONGEST_KEY = 100;
  private static final int[] NO_SNIPPET = {};

  private final String text;
  private int at;
  private int line;
  private int lineStart;

  private PlainYaml(String text) {
    this.text = text;
  }

  /** The map; null when the parser must have a look. */
  static @Nullable MappingNode read(String text) {
    return text.isEmpty() || text.length() > LONGEST ? null : new PlainYaml(text).map();
  }

  private @Nullable MappingNode map() {
    Optional<Mark> start = mark();
    List<NodeTuple> entries = new ArrayList<>();
    while (at < text.length()) {
      Node key = key();
      Node value = key == null ? null : value();
      if (key == null || value == null || (at < text.length() && peek() != '\n')) {
        return null;
      }
      entries.add(new NodeTuple(key, value));
      at++;
      line++;
      lineStart = at;
    }
    return new MappingNode(Tag.MAP, true, entries, FlowStyle.BLOCK, start, Optional.empty());
  }

  /** A word with a colon and space behind it. */
  private @Nullable Node key() {
    int start = at;
    while (isLetter(peek()) || (peek() == '_' && at > start)) {
      at++;
    }
    int length = at - start;
    if (length == 0 || length > LONGEST_KEY || peek() != ':' || !text.startsWith(" ", at + 1)) {
      return null;
    }
    Node key = scalar(start, start, at, ScalarStyle.PLAIN);
    at++;
    skipSpaces();
    return key;
  }

  private @Nullable Node value() {
    return peek() == '[' ? list() : single();
  }

  private @Nullable Node list() {
    Optional<Mark> start = mark();
    List<Node> items = new ArrayList<>();
    do {
      at++;
      skipSpaces();
      Node item = single();
      if (item == null) {
        return null;
      }
      items.add(item);
      skipSpaces();
    } while (peek() == ',');
    if (peek() != ']') {
      return null;
    }
    at++;
    return new SequenceNode(Tag.SEQ, true, items, FlowStyle.FLOW, start, Optional.empty());
  }

  private @Nullable Node single() {
    return peek() == '"' ? quoted() : plain();
  }

  private @Nullable Node quoted() {
    int start = at++;
    while (isQuotable(peek())) {
      at++;
    }
    if (peek() != '"') {
      return null;
    }
    at++;
    return scalar(start, start + 1, at - 1, ScalarStyle.DOUBLE_QUOTED);
  }

  private @Nullable Node plain() {
    int start = at;
    while (isAlphanumeric(peek()) || (at > start && " -_./".indexOf(peek()) >= 0)) {
      at++;
    }
    boolean plain = at > start && text.charAt(at - 1) != ' ';
    return plain ? scalar(start, start, at, ScalarStyle.PLAIN) : null;
  }

  private Node scalar(int start, int from, int to, ScalarStyle style) {
    String value = text.substring(from, to);
    return new ScalarNode(Tag.STR, true, value, style, markAt(start), Optional.empty());
  }

  private Optional<Mark> mark() {
    return markAt(at);
  }

  private Optional<Mark> markAt(int index) {
    return Optional.of(new Mark("", index, line, index - lineStart, NO_SNIPPET, 0));
  }

  private void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAlphanumeric(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  // Not what needs a closer look: escapes, line ends, and what is two characters or none.
  private static boolean isQuotable(char c) {
    return (c >= ' ' && c < 0x7f && c != '"' && c != '\\')
        || (c >= 0xa0 && c < Character.MIN_SURROGATE && c != '\u2028' && c != '\u2029');
  }
}
