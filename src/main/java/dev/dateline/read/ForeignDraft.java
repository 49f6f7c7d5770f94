package dev.dateline.read;

import dev.dateline.config.YamlMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What other generators write in the place of {@code draft: true}: {@code published: false}, {@code
 * Status: draft}. A draft must not be shown because its key is not known here.
 */
final class ForeignDraft {
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "published", Set.of("false", "no", "off"),
          "status", Set.of("draft", "hidden", "private", "skip"));

  private ForeignDraft() {}

  static boolean isIn(YamlMap map) {
    for (String key : map.keys()) {
      Set<String> words = WORDS.get(key.toLowerCase(Locale.ROOT));
      String text = words == null ? null : map.text(key);
      if (words != null && text != null && words.contains(text.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
