package dev.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The articles and pages that are there in several languages.
 *
 * @param groups for the address of each of them, the addresses in all its languages: the site's
 *     language first, then by tag
 */
public record Translations(Map<SitePath, List<SitePath>> groups) {
  public static final Translations NONE = new Translations(Map.of());

  public Translations {
    groups = Map.copyOf(groups);
  }

  /** These and others of other addresses. */
  public Translations and(Translations others) {
    if (isEmpty() || others.isEmpty()) {
      return isEmpty() ? others : this;
    }
    Map<SitePath, List<SitePath>> all = new HashMap<>(groups);
    all.putAll(others.groups);
    return new Translations(all);
  }

  /** Whether nothing is there in several languages. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** The addresses of an article in its other languages; empty when there are none. */
  public List<SitePath> others(SitePath article) {
    List<SitePath> all = groups.getOrDefault(article, List.of());
    return all.isEmpty() ? all : all.stream().filter(other -> !other.equals(article)).toList();
  }

  /**
   * A list that names an article once: in the first of those of its languages that are in the list.
   *
   * @param address of an item
   * @return the list itself when there is nothing to leave out
   */
  public <T> List<T> once(List<T> items, Function<T, SitePath> address) {
    if (isEmpty()) {
      return items;
    }
    Set<SitePath> all = new HashSet<>();
    items.forEach(item -> all.add(address.apply(item)));
    List<T> once = new ArrayList<>(items.size());
    for (T item : items) {
      SitePath path = address.apply(item);
      List<SitePath> group = groups.getOrDefault(path, List.of());
      if (group.stream().filter(all::contains).findFirst().orElse(path).equals(path)) {
        once.add(item);
      }
    }
    return once.size() == items.size() ? items : once;
  }
}
