package dev.dateline.fields;

import dev.dateline.diagnostic.Place;
import java.util.List;

/** A value as it is written in a head or in settings, with its place; the same for all formats. */
public sealed interface Value {
  Place place();

  /**
   * A single value.
   *
   * @param text as it is written; empty for a value that says nothing, as {@code null} in YAML
   * @param plain whether it stands without quotes, so that it may be a number or a truth value
   */
  record Text(String text, boolean plain, Place place) implements Value {}

  /** A list. */
  record Items(List<Value> values, Place place) implements Value {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Keys with their values, in the order in which they are written; a key may be repeated. */
  record Fields(List<Field> fields, Place place) implements Value {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A key with its value.
   *
   * @param place of the key
   */
  record Field(String key, Value value, Place place) {}
}
