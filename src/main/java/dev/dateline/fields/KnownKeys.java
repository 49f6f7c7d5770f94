package dev.dateline.fields;

import dev.dateline.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The keys that a map may have, with hints for other keys. */
public final class KnownKeys {
  /** Keys of other programs, with those that have the same meaning in one of the maps here. */
  private static final Map<String, List<String>> FOREIGN =
      Map.ofEntries(
          Map.entry("aliases", List.of("addresses", "synonyms")),
          Map.entry("permalinks", List.of("addresses")),
          Map.entry("baseurl", List.of("base_url")),
          Map.entry("lang", List.of("language")),
          Map.entry("languagecode", List.of("language")),
          Map.entry("timezone", List.of("zone")),
          Map.entry("menu", List.of("nav")),
          Map.entry("title", List.of("name")),
          Map.entry("label", List.of("name", "title")),
          Map.entry("name", List.of("title")),
          Map.entry("href", List.of("url")),
          Map.entry("website", List.of("url")),
          Map.entry("homepage", List.of("url")),
          Map.entry("rss", List.of("feed")),
          Map.entry("keywords", List.of("match")));

  private final Set<String> keys;

  public KnownKeys(String... keys) {
    this.keys = Set.of(keys);
  }

  /** Whether a map may have a key of this name. */
  public boolean contains(String key) {
    return keys.contains(key);
  }

  String hint(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    for (String own : FOREIGN.getOrDefault(lower, List.of())) {
      if (keys.contains(own)) {
        return "it is called \"" + own + "\" here";
      }
    }
    return Spelling.hint(lower, keys, "it is not read");
  }
}
