package dev.dateline.config.toml;

import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import dev.dateline.fields.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads one TOML 1.0 document. Dates, numbers and truth values become their text. */
public final class TomlDocument {
  private static final String FORMAT = "TOML";
  private static final int LONGEST = 1 << 20;
  private static final int DEEPEST = 50;

  private final String file;
  private final int linesBefore;

  private TomlDocument(String file, int linesBefore) {
    this.file = file;
    this.linesBefore = linesBefore;
  }

  /**
   * @param file for the places of values
   * @param linesBefore how many lines of the file come before the text
   * @throws FormatException when the text is not TOML
   */
  public static Value.Fields read(String text, String file, int linesBefore)
      throws FormatException {
    return new TomlDocument(file, linesBefore).read(text);
  }

  private Value.Fields read(String text) throws FormatException {
    Place start = Place.line(file, linesBefore + 1);
    if (text.length() > LONGEST || depth(text) > DEEPEST) {
      String problem =
          text.length() > LONGEST ? "is too long" : "values are too deep in one another";
      throw new FormatException(FORMAT, start, problem, "shorten it");
    }
    TomlParseResult result = Toml.parse(text);
    for (TomlParseError error : result.errors()) {
      throw problem(error);
    }
    return fields(result, start);
  }

  /** The most brackets that are open at once, as if there were no quotes. */
  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        deepest = Math.max(deepest, ++depth);
      } else if (depth > 0 && (c == ']' || c == '}')) {
        depth--;
      }
    }
    return deepest;
  }

  private FormatException problem(TomlParseError error) {
    String message = String.valueOf(error.getMessage()).replaceAll("\\s+", " ");
    if (message.contains("previously defined") || message.contains("already defined")) {
      return new FormatException(FORMAT, place(error.position()), message, "take one of them out");
    }
    return new FormatException(
        FORMAT,
        place(error.position()),
        message.replace("Unexpected", "unexpected"),
        "write lines such as title = \"...\", with a text in quotes");
  }

  private Value.Fields fields(TomlTable table, Place place) {
    List<Value.Field> fields = new ArrayList<>();
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      Place at = place(table.inputPositionOf(path));
      fields.add(new Value.Field(key, value(table.get(path), at), at));
    }
    fields.sort(Comparator.comparing(Value.Field::place));
    return new Value.Fields(fields, place);
  }

  private Value value(@Nullable Object value, Place place) {
    if (value instanceof TomlTable table) {
      return fields(table, place);
    }
    if (value instanceof TomlArray array) {
      List<Value> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(value(array.get(i), place(array.inputPositionOf(i))));
      }
      return new Value.Items(items, place);
    }
    return new Value.Text(Objects.toString(value, ""), !(value instanceof String), place);
  }

  private Place place(@Nullable TomlPosition position) {
    return position == null
        ? Place.line(file, linesBefore + 1)
        : new Place(file, linesBefore + position.line(), position.column());
  }
}
