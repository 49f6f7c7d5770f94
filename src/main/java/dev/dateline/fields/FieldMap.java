package dev.dateline.fields;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A map of keys to values, of settings or of the head of an article. Its methods return values of
 * one type; a value of another type is reported as an error with its place, and counts as absent.
 * The last of repeated keys counts.
 */
public final class FieldMap {
  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false);

  private final Map<String, Value.Field> fields = new LinkedHashMap<>();
  private final List<Value.Field> repeated = new ArrayList<>();
  private final Place place;
  private final Diagnostics diagnostics;
  private final List<CutValue> cuts;

  /**
   * @param place of keys that are absent
   * @param cuts what the format takes for comments
   */
  public FieldMap(Value.Fields map, Place place, Diagnostics diagnostics, List<CutValue> cuts) {
    this.place = place;
    this.diagnostics = diagnostics;
    this.cuts = List.copyOf(cuts);
    for (Value.Field field : map.fields()) {
      Value.Field earlier = fields.put(field.key(), field);
      if (earlier != null) {
        repeated.add(earlier);
      }
    }
  }

  /** A map without keys. */
  public static FieldMap empty(Place place, Diagnostics diagnostics) {
    return new FieldMap(new Value.Fields(List.of(), place), place, diagnostics, List.of());
  }

  private FieldMap below(Value.Fields map) {
    return new FieldMap(map, place, diagnostics, List.of());
  }

  /** An item of a list with its place. */
  public sealed interface Item {
    Place place();
  }

  /** A single value. */
  public record TextItem(String text, Place place) implements Item {}

  /** A map in a list. */
  public record MapItem(FieldMap map, Place place) implements Item {}

  /** All keys as they are written. */
  public List<String> keys() {
    return List.copyOf(fields.keySet());
  }

  /** Whether a key is there, whatever its value. */
  public boolean has(String key) {
    return fields.containsKey(key);
  }

  /** The place of a key; the whole file when it is absent. */
  public Place placeOf(String key) {
    Value.Field field = fields.get(key);
    return field == null ? place : field.place();
  }

  /** The text of a single value, without space around it; null when absent or empty. */
  public @Nullable String text(String key) {
    Value value = value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Value.Text single) {
      return textOf(single);
    }
    diagnostics.error(value.place(), "\"" + key + "\" takes a single value", "");
    return null;
  }

  /** Whether a value is {@code true}, {@code yes} or {@code on}; false when absent. */
  public boolean flag(String key) {
    return flag(key, false);
  }

  /** The same with another value for a key that is absent. */
  public boolean flag(String key, boolean ifAbsent) {
    return flag(key, ifAbsent, "write true or false");
  }

  /** A flag that is written as {@code on} or {@code off}. */
  public boolean isOn(String key, boolean ifAbsent) {
    return flag(key, ifAbsent, "write on or off");
  }

  private boolean flag(String key, boolean ifAbsent, String hint) {
    String text = text(key);
    if (text == null) {
      return ifAbsent;
    }
    Boolean value = FLAGS.get(text.toLowerCase(Locale.ROOT));
    if (value == null) {
      diagnostics.error(placeOf(key), "\"" + key + "\" is \"" + text + "\"", hint);
      return ifAbsent;
    }
    return value;
  }

  /** The items of a list; a single value is a list of one; empty when absent. */
  public List<Item> items(String key) {
    Value value = value(key);
    return value == null ? List.of() : items(key, value);
  }

  private List<Item> items(String key, Value value) {
    List<Value> values = value instanceof Value.Items list ? list.values() : List.of(value);
    List<Item> items = new ArrayList<>(values.size());
    for (Value item : values) {
      if (item instanceof Value.Fields map) {
        items.add(new MapItem(below(map), item.place()));
      } else if (item instanceof Value.Text single) {
        String text = textOf(single);
        if (text != null) {
          items.add(new TextItem(text, item.place()));
        }
      } else {
        diagnostics.error(item.place(), "\"" + key + "\" holds a list in a list", "");
      }
    }
    return items;
  }

  /** The single values of a key and of its repetitions, also those in lists. */
  public List<TextItem> textsOfAll(String key) {
    List<Value> values = new ArrayList<>();
    Value last = value(key);
    if (last != null) {
      values.add(last);
    }
    repeated.stream().filter(field -> field.key().equals(key)).forEach(f -> values.add(f.value()));
    List<TextItem> texts = new ArrayList<>();
    for (Value value : values) {
      for (Item item : items(key, value)) {
        if (item instanceof TextItem text) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** The items of a list of single values. */
  public List<TextItem> texts(String key) {
    List<TextItem> texts = new ArrayList<>();
    for (Item item : items(key)) {
      if (item instanceof TextItem text) {
        texts.add(text);
      } else {
        diagnostics.error(item.place(), "\"" + key + "\" takes a list of words", "");
      }
    }
    return texts;
  }

  /** A map; null when absent. */
  public @Nullable FieldMap map(String key) {
    Value value = value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Value.Fields map) {
      return below(map);
    }
    if (!(value instanceof Value.Text single) || textOf(single) != null) {
      diagnostics.error(value.place(), "\"" + key + "\" takes lines of \"key: value\"", "");
    }
    return null;
  }

  /** The value of a key as it is written; null when absent. */
  public @Nullable Value value(String key) {
    Value.Field field = fields.get(key);
    return field == null ? null : field.value();
  }

  /**
   * Adds an error for each value whose rest is taken for a comment, as in {@code How #MeToo began}.
   *
   * @param isText is asked for a key, whether its value is text or a list of texts
   */
  public void refuseCutValues(Predicate<String> isText) {
    for (CutValue cut : cuts) {
      if (isText.test(cut.key())) {
        diagnostics.error(
            cut.place(),
            "the rest of \"" + cut.key() + "\", \"" + cut.rest() + "\", is taken for a comment",
            cut.whole().matches("[^\"\\\\\\[{].*[^,\\]}]") && cut.whole().indexOf('"') < 0
                ? "put quotes around the value: \"" + cut.whole() + "\""
                : "put quotes around each value with a #");
      }
    }
  }

  /** Warns of every key that is not among the known ones. */
  public void warnOfOtherKeys(KnownKeys known) {
    for (String key : fields.keySet()) {
      if (!known.contains(key)) {
        diagnostics.warning(placeOf(key), "unknown key \"" + key + "\"", known.hint(key));
      }
    }
  }

  private static @Nullable String textOf(Value.Text value) {
    String text = value.text().strip();
    return text.isEmpty() ? null : text;
  }
}
