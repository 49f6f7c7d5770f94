package dev.dateline.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How often each spelling of the name of a thing is used, by the slug of the thing. */
final class Spellings {
  /** By how often an editor's spelling of a name is used; of two, the first in the alphabet. */
  private static final Comparator<Map.Entry<String, Integer>> BY_USE =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private final Map<Slug, Map<String, Integer>> uses = new HashMap<>();

  void count(Slug slug, String label) {
    uses.computeIfAbsent(slug, first -> new HashMap<>()).merge(label, 1, Integer::sum);
  }

  Set<Slug> slugs() {
    return uses.keySet();
  }

  /** How often a thing is named, in whatever spelling. */
  int uses(Slug slug) {
    int sum = 0;
    for (int count : uses.getOrDefault(slug, Map.of()).values()) {
      sum += count;
    }
    return sum;
  }

  String commonest(Slug slug) {
    return Collections.max(uses.getOrDefault(slug, Map.of("", 0)).entrySet(), BY_USE).getKey();
  }
}
