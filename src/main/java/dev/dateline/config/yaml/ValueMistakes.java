package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain words what is wrong with a value: how it begins, its quotes, brackets and colons.
 */
record ValueMistakes(YamlPlaces places) {
  private static final String QUOTES = "put quotes around the value";
  private static final Pattern NEXT_KEY = Pattern.compile("(?:^|.*[\\s\"'])([a-z_]{2,20}):\\s.*");

  /** A value or a key that begins with a sign that means something else there. */
  FormatException start(YamlLine line, int column) {
    if (line.key() != null && column < line.valueStart()) {
      String sign = Character.toString(line.key().codePointAt(0));
      String key = "\"" + line.key() + "\":";
      return YamlErrorMessages.exception(
          places.at(line.number(), column),
          "a key can't begin with " + sign,
          "put quotes around it: " + key);
    }
    String value = line.value();
    int at = Math.min(column - line.valueStart(), value.length() - 1);
    String sign = at < 0 ? "this sign" : Character.toString(value.codePointAt(at));
    return YamlErrorMessages.exception(
        places.at(line.number(), Math.max(column, line.valueStart())),
        "a value can't begin with " + sign,
        QUOTES + (at > 0 ? "" : QuotedValue.proposed(value)));
  }

  /** {@code title: - markets}, which would begin a list. */
  FormatException dash(YamlLine line, int column) {
    return YamlErrorMessages.exception(
        places.at(line.number(), column),
        "a list on the line of its key",
        "begin it on the next line, or put quotes around the value if it is none"
            + QuotedValue.proposed(line.value()));
  }

  /** A value with a colon and a space, which would be a second key. */
  FormatException colon(YamlLine line, int column) {
    String value = line.value();
    int at = Math.max(0, Math.min(column - line.valueStart(), value.length()));
    int word = value.lastIndexOf(' ', Math.max(0, at - 1)) + 1;
    String before = value.substring(word, at);
    String hint = QUOTES + QuotedValue.proposed(value);
    return YamlErrorMessages.exception(
        places.at(line.number(), column),
        "a colon with a space behind it inside a value",
        word > 0 && before.matches("[a-z_]{2,20}")
            ? hint + ", or begin a new line with \"" + before + ":\""
            : hint);
  }

  /**
   * A value that has more behind the quote that closes it.
   *
   * @param column 0-based, of what follows
   */
  FormatException afterQuote(YamlLine line, int column) {
    int end = QuotedValue.end(line.value(), 0);
    Matcher next = NEXT_KEY.matcher(end < 0 ? "" : line.value().substring(end) + " ");
    return YamlErrorMessages.exception(
        places.at(line.number(), column),
        "a value goes on after its closing quote",
        next.matches()
            ? "begin a new line with \"" + next.group(1) + ":\""
            : "put the whole value in quotes" + QuotedValue.proposed(line.value()));
  }

  /**
   * A quote without the one that closes it.
   *
   * @param column 0-based, of the quote
   */
  FormatException openQuote(YamlLine line, int column) {
    boolean whole = column == line.valueStart() && !line.value().isEmpty();
    return YamlErrorMessages.exception(
        places.at(line.number(), column),
        "a quote that is not closed",
        whole
            ? "write "
                + line.value().charAt(0)
                + " at the end of the value, or put quotes around"
                + " all of it"
                + QuotedValue.proposed(line.value())
            : "write the same quote at the end of the value");
  }

  /** A backslash that means nothing between double quotes. */
  FormatException backslash(Place place, YamlLine line) {
    return YamlErrorMessages.exception(
        place,
        "a \\ between double quotes",
        "write \\\\ in its place, or single quotes around the value"
            + (line.value().indexOf('\'') < 0 ? QuotedValue.proposed(line.value()) : ""));
  }

  /**
   * A list or map in brackets that can't be read; null when the line has none.
   *
   * @param column 0-based, of its bracket
   */
  @Nullable FormatException brackets(YamlLine line, int column) {
    int at = column - line.valueStart();
    String value = line.value();
    if (at < 0 || at >= value.length() || "[{".indexOf(value.charAt(at)) < 0) {
      return null;
    }
    boolean list = value.charAt(at) == '[';
    int end = closing(value, at);
    if (end < 0) {
      return YamlErrorMessages.exception(
          places.at(line.number(), column),
          list ? "\"[\" begins a list that is not closed" : "\"{\" begins a map that is not closed",
          "write "
              + (list ? "]" : "}")
              + " at its end, or put quotes around the value if it is none"
              + (at == 0 ? QuotedValue.proposed(value) : ""));
    }
    String rest = value.substring(end).strip();
    if (rest.startsWith("]") || rest.startsWith("}")) {
      String sign = rest.substring(0, 1);
      return YamlErrorMessages.exception(
          places.at(line.number(), column), "a " + sign + " too many at the end", "delete it");
    }
    boolean command = value.startsWith("{{", at) || value.startsWith("{%", at);
    if (command || (at == 0 && !rest.isEmpty())) {
      return start(line, column);
    }
    return YamlErrorMessages.exception(
        places.at(line.number(), column),
        list ? "a list in brackets that can't be read" : "a map in braces that can't be read",
        (list ? "write a comma between its values" : "write it like {src: a.jpg, alt: A harbour}")
            + ", and quotes around each that has a colon, a comma, brackets or quotes inside");
  }

  /** The index behind the bracket that closes the one at an index, with quotes in mind; or -1. */
  private static int closing(String value, int start) {
    int depth = 0;
    for (int i = start; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean begins = i > 0 && "[{, ".indexOf(value.charAt(i - 1)) >= 0;
      int quoted = QuotedValue.isQuote(c) && begins ? QuotedValue.end(value, i) : -1;
      if (quoted > 0) {
        i = quoted - 1;
      } else if (c == '[' || c == '{') {
        depth++;
      } else if ((c == ']' || c == '}') && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
