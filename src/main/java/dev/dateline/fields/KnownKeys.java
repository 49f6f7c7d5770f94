package dev.dateline.fields;

import dev.dateline.text.Spelling;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The keys that a map may have, with hints for other keys. */
public final class KnownKeys {
  /** Keys of other generators, with the key that has the same meaning here. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          "aliases", "addresses",
          "permalinks", "addresses",
          "baseurl", "base_url",
          "lang", "language",
          "languagecode", "language",
          "timezone", "zone",
          "menu", "nav");

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
    String foreign = FOREIGN.get(lower);
    if (foreign != null && keys.contains(foreign)) {
      return "it is called \"" + foreign + "\" here";
    }
    return Spelling.hint(lower, keys, "it is not read");
  }
}
