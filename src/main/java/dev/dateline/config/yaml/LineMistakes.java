package dev.dateline.config.yaml;

import dev.dateline.fields.FormatException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain words what is wrong with a line among its neighbours: its key, its dash, the space
 * before it.
 */
record LineMistakes(List<YamlLine> lines, YamlPlaces places) {

  /** A key without the space behind its colon, or with another sign there; null without one. */
  @Nullable FormatException colonOf(YamlLine line) {
    if (line.key() == null || line.hasKey()) {
      return null;
    }
    String key = "\"" + line.key() + "\"";
    if (!line.colon().equals(":")) {
      return exception(
          line,
          "the colon after " + key + " is a full-width one",
          "write a plain colon and a space: " + line.quotedKey());
    }
    if (!line.space().isEmpty()) {
      int other =
          line.space().codePoints().filter(c -> c != ' ' && c != '\t').findFirst().orElse(0);
      String name = other == 0xA0 || other == 0x202F ? "a no-break space" : "another kind of space";
      return exception(
          line, name + " after the colon of " + key, "write a plain space in its place");
    }
    return exception(
        line, "no space after " + line.quotedKey(), "put a space after " + line.quotedKey());
  }

  /** A line of words where a key should be. */
  FormatException noKey(YamlLine line) {
    YamlLine above = above(line);
    String value = above == null ? "" : above.value();
    if (above != null && above.key() != null && value.matches("[|>][-+0-9]*")) {
      return exception(
          line,
          "the text below " + above.quotedKey() + " has no space before it",
          "put two spaces before each of its lines");
    }
    if (above != null && above.dash() && line.indent() == above.indent()) {
      return line.value().startsWith("-")
          ? exception(line, "no space after the \"-\" of " + line.quoted(), "put a space after it")
          : exception(
              line,
              line.quoted() + " is no item of the list",
              "write \"- \" before it, or two spaces if it belongs to the line above");
    }
    return exception(
        line,
        line.quoted() + " is no \"key: value\"",
        above == null
            ? "write a key, a colon and a space before the value, as in \"title: Storm\""
            : "write a key, a colon and a space before it, or two spaces if it belongs to the line"
                + " above");
  }

  /** A key that stands further right than the key above, which has a value already. */
  FormatException deeperKey(YamlLine line) {
    YamlLine above = above(line);
    if (above == null || above.key() == null) {
      return above == null || above.indent() > line.indent() ? unequal(line) : noKey(above);
    }
    return exception(
        line,
        line.quotedKey() + " has more space before it than " + above.quotedKey() + " above",
        "begin both at the same place; a key with keys below it has no value on its own line");
  }

  /** A line whose space before it is that of no line above. */
  FormatException unequal(YamlLine line) {
    if (line.dash()) {
      return exception(
          line,
          "the \"-\" before " + line.quoted().replace("- ", "") + " is not below the ones above",
          "put the same space before each \"-\"");
    }
    return exception(
        line,
        line.quoted() + " has other space before it than the lines above",
        "put the same space before all keys that belong together");
  }

  /** An item of a list that belongs to no key. */
  FormatException itemWithoutKey(YamlLine line) {
    YamlLine key = above(line);
    while (key != null && (key.key() == null || key.dash() || key.indent() > line.indent())) {
      key = above(key);
    }
    if (key == null || key.value().isEmpty()) {
      return exception(
          line,
          line.quoted() + " belongs to no key",
          "write the key of the list on the line above, such as \"topics:\"");
    }
    return exception(
        line,
        "a list below a value",
        "write " + key.quotedKey() + " alone on its line, and \"- " + key.value() + "\" below it");
  }

  /** A key in the place where the next item of a list should be. */
  FormatException keyInList(YamlLine line) {
    return exception(
        line,
        line.quoted() + " stands where the next \"- \" of the list should be",
        "write \"- \" before it, or as much space as before the other keys");
  }

  /** The nearest line above that is not blank; null without one. */
  @Nullable YamlLine above(YamlLine line) {
    for (int i = line.number() - 1; i >= 0; i--) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i);
      }
    }
    return null;
  }

  private FormatException exception(YamlLine line, String message, String hint) {
    return YamlErrorMessages.exception(places.at(line.number(), line.indent()), message, hint);
  }
}
