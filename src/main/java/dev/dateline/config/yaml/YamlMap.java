package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A map of a {@link YamlDocument}. Its methods return values of one type; a value of another type
 * is reported as an error with its place, and counts as absent.
 */
public final class YamlMap {
  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false);

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Place> keys = new HashMap<>();
  private final YamlPlaces places;
  private final Diagnostics diagnostics;
  private final List<CutValues.Cut> cuts;

  YamlMap(MappingNode node, YamlPlaces places, Diagnostics diagnostics) {
    this(node, places, diagnostics, List.of());
  }

  YamlMap(MappingNode node, YamlPlaces places, Diagnostics diagnostics, List<CutValues.Cut> cuts) {
    this(places, diagnostics, cuts);
    for (NodeTuple entry : node.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        values.put(key.getValue(), entry.getValueNode());
        keys.put(key.getValue(), places.of(key));
      } else {
        diagnostics.error(places.of(entry.getKeyNode()), "a key must be a word", "");
      }
    }
  }

  /** A map without keys. */
  YamlMap(YamlPlaces places, Diagnostics diagnostics) {
    this(places, diagnostics, List.of());
  }

  private YamlMap(YamlPlaces places, Diagnostics diagnostics, List<CutValues.Cut> cuts) {
    this.places = places;
    this.diagnostics = diagnostics;
    this.cuts = cuts;
  }

  /** An item of a list with its place. */
  public sealed interface Item {
    Place place();
  }

  /** A single value. */
  public record TextItem(String text, Place place) implements Item {}

  /** A map in a list. */
  public record MapItem(YamlMap map, Place place) implements Item {}

  /** All keys as they are written. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The place of a key; the whole file when it is absent. */
  public Place placeOf(String key) {
    return keys.getOrDefault(key, places.wholeFile());
  }

  /** The text of a single value, without space around it; null when absent or empty. */
  public @Nullable String text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      return textOf(scalar);
    }
    diagnostics.error(places.of(node), "\"" + key + "\" takes a single value", "");
    return null;
  }

  /** Whether a value is {@code true}, {@code yes} or {@code on}; false when absent. */
  public boolean flag(String key) {
    return flag(key, false);
  }

  public boolean flag(String key, boolean ifAbsent) {
    String text = text(key);
    if (text == null) {
      return ifAbsent;
    }
    Boolean value = FLAGS.get(text.toLowerCase(Locale.ROOT));
    if (value == null) {
      diagnostics.error(placeOf(key), "\"" + key + "\" is \"" + text + "\"", "write true or false");
      return ifAbsent;
    }
    return value;
  }

  /** The items of a list; a single value is a list of one; empty when absent. */
  public List<Item> items(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<Item> items = new ArrayList<>(nodes.size());
    for (Node item : nodes) {
      if (item instanceof MappingNode map) {
        items.add(new MapItem(new YamlMap(map, places, diagnostics), places.of(item)));
      } else if (item instanceof ScalarNode scalar) {
        String text = textOf(scalar);
        if (text != null) {
          items.add(new TextItem(text, places.of(item)));
        }
      } else {
        diagnostics.error(places.of(item), "\"" + key + "\" holds a list in a list", "");
      }
    }
    return items;
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
  public @Nullable YamlMap map(String key) {
    Node node = values.get(key);
    if (node == null) {
      return null;
    }
    if (node instanceof MappingNode map) {
      return new YamlMap(map, places, diagnostics);
    }
    if (!(node instanceof ScalarNode scalar) || textOf(scalar) != null) {
      diagnostics.error(places.of(node), "\"" + key + "\" takes lines of \"key: value\"", "");
    }
    return null;
  }

  /** The value for a template, see {@link TemplateValues}; null when absent. */
  public @Nullable Object templateValue(String key) {
    Node node = values.get(key);
    return node == null ? null : TemplateValues.of(node);
  }

  /** The same map, with {@code Draft} and {@code DRAFT} for {@code draft} if that key is known. */
  public YamlMap inAnyCase(KnownKeys known) {
    YamlMap folded = new YamlMap(places, diagnostics, cuts);
    for (Map.Entry<String, Node> entry : values.entrySet()) {
      String key = entry.getKey();
      String lower = key.toLowerCase(Locale.ROOT);
      String name = known.contains(lower) ? lower : key;
      if (folded.values.putIfAbsent(name, entry.getValue()) == null) {
        folded.keys.put(name, placeOf(key));
      } else {
        diagnostics.error(
            placeOf(key),
            "\"" + name + "\" is there twice, first on line " + folded.placeOf(name).line(),
            "take one of them out");
      }
    }
    return folded;
  }

  /**
   * Adds an error for each value whose rest is taken for a comment, as in {@code How #MeToo began}.
   *
   * @param isText is asked for a key, in lower case, whether its value is text or a list of texts
   */
  public void refuseCutValues(Predicate<String> isText) {
    for (CutValues.Cut cut : cuts) {
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
    warnOfOtherKeys(known, key -> false);
  }

  /**
   * The same with more keys that are known.
   *
   * @param isRead is asked for keys that are not among the known ones
   */
  public void warnOfOtherKeys(KnownKeys known, Predicate<String> isRead) {
    for (String key : values.keySet()) {
      if (!known.contains(key) && !isRead.test(key)) {
        diagnostics.warning(placeOf(key), "unknown key \"" + key + "\"", known.hint(key));
      }
    }
  }

  private static @Nullable String textOf(ScalarNode scalar) {
    String text = scalar.getValue().strip();
    boolean absent =
        text.isEmpty() || (scalar.isPlain() && (text.equals("~") || text.equals("null")));
    return absent ? null : text;
  }
}
