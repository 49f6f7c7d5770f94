package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.text.Spelling;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the {@code parent} of each topic, and makes sure that no topic is below itself. */
record TopicParents(FieldMap file, Diagnostics diagnostics) {

  /** The key of each topic's parent, by the key of the topic; wrong parents are left out. */
  Map<String, String> read(Map<String, @Nullable FieldMap> topics) {
    Map<String, String> parents = new HashMap<>();
    topics.forEach(
        (key, entry) -> {
          String parent = entry == null ? null : entry.text("parent");
          if (entry != null && parent != null && topics.containsKey(parent)) {
            parents.put(key, parent);
          } else if (entry != null && parent != null) {
            diagnostics.error(
                entry.placeOf("parent"),
                "unknown parent \"" + parent + "\"",
                Spelling.hint(parent, topics.keySet(), "write the slug of another topic"));
          }
        });
    topics.forEach(
        (key, entry) -> {
          if (isInCircle(key, parents)) {
            Place place = entry == null ? file.placeOf(key) : entry.placeOf("parent");
            diagnostics.error(
                place,
                "\"" + key + "\" is its own ancestor",
                "take one \"parent\" out of the circle");
            parents.remove(key);
          }
        });
    return parents;
  }

  private static boolean isInCircle(String key, Map<String, String> parents) {
    int steps = 0;
    String above = parents.get(key);
    while (above != null && !above.equals(key) && steps <= parents.size()) {
      above = parents.get(above);
      steps++;
    }
    return key.equals(above);
  }
}
