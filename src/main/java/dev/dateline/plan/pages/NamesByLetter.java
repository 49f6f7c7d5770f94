package dev.dateline.plan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entries of an index whose addresses begin alike.
 *
 * @param prefix with which the last parts of their addresses begin: {@code s}; where a letter has
 *     too many for a page, more characters: {@code sa}
 * @param entries by name
 */
record NamesByLetter(String prefix, List<Indexed> entries) {
  /** Beyond that a page may be long. */
  private static final int LONGEST_PREFIX = 40;

  /** What the page is called: {@code Sa}. */
  String title() {
    int first = prefix.offsetByCodePoints(0, 1);
    String rest = prefix.substring(first).replace('-', ' ');
    return (prefix.substring(0, first).toUpperCase(Locale.ROOT) + rest).strip();
  }

  /**
   * Cuts the entries of an index.
   *
   * @param byName all entries
   * @param mostLines that a page has room for
   * @return parts in the order of their prefixes, each with an entry or more
   */
  static List<NamesByLetter> cut(List<Indexed> byName, int mostLines) {
    List<NamesByLetter> parts = new ArrayList<>();
    cut(byName, 1, mostLines, parts);
    return parts;
  }

  private static void cut(
      List<Indexed> entries, int length, int mostLines, List<NamesByLetter> parts) {
    Map<String, List<Indexed>> byPrefix = new TreeMap<>();
    for (Indexed entry : entries) {
      byPrefix.computeIfAbsent(prefix(entry, length), first -> new ArrayList<>()).add(entry);
    }
    byPrefix.forEach(
        (prefix, alike) -> {
          int lines = alike.stream().mapToInt(Indexed::lines).sum();
          boolean longer = prefix.codePointCount(0, prefix.length()) == length;
          if (lines > mostLines && longer && length < LONGEST_PREFIX) {
            cut(alike, length + 1, mostLines, parts);
          } else {
            parts.add(new NamesByLetter(prefix, alike));
          }
        });
  }

  /** The first characters of the slug. */
  private static String prefix(Indexed entry, int length) {
    String slug = entry.link().path().name();
    int end = slug.offsetByCodePoints(0, Math.min(length, slug.codePointCount(0, slug.length())));
    return slug.substring(0, end);
  }
}
