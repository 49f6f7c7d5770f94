package dev.dateline.config.yaml;

import dev.dateline.text.Spelling;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The keys that a map may have, with hints for other keys. */
public final class KnownKeys {
  /** Keys of other generators, with the key that has the same meaning here. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("expirydate", "expires"),
          Map.entry("publishdate", "date"),
          Map.entry("pubdate", "date"),
          Map.entry("lastmod", "updated"),
          Map.entry("modified", "updated"),
          Map.entry("last_modified", "updated"),
          Map.entry("tag", "topics"),
          Map.entry("category", "topics"),
          Map.entry("keywords", "topics"),
          Map.entry("description", "summary"),
          Map.entry("excerpt", "summary"),
          Map.entry("deck", "summary"),
          Map.entry("subtitle", "summary"),
          Map.entry("featured_image", "image"),
          Map.entry("primary_image", "image"),
          Map.entry("source_url", "sources"),
          Map.entry("cover", "image"),
          Map.entry("permalink", "slug"),
          Map.entry("url", "slug"),
          Map.entry("redirect_from", "aliases"),
          Map.entry("aliases", "addresses"),
          Map.entry("permalinks", "addresses"),
          Map.entry("baseurl", "base_url"),
          Map.entry("lang", "language"),
          Map.entry("language", "lang"),
          Map.entry("published", "draft"),
          Map.entry("status", "draft"),
          Map.entry("languagecode", "language"),
          Map.entry("timezone", "zone"),
          Map.entry("menu", "nav"));

  private final Set<String> keys;

  public KnownKeys(String... keys) {
    this.keys = Set.of(keys);
  }

  public boolean contains(String key) {
    return keys.contains(key);
  }

  String hint(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    String foreign = FOREIGN.get(lower);
    if (foreign != null && keys.contains(foreign)) {
      return "it is called \"" + foreign + "\" here";
    }
    return Spelling.hint(lower, keys, "it is not read");
  }
}
