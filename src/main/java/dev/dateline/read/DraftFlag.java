package dev.dateline.read;

import dev.dateline.config.yaml.YamlMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads whether an article is a draft: {@code draft: true}, or what other generators write for it,
 * {@code published: false} and {@code status: draft}. Their keys count too, as otherwise a digest
 * that comes from one of them would publish its drafts.
 */
final class DraftFlag {
  private static final Map<String, Set<String>> OTHER_KEYS =
      Map.of(
          "published", Set.of("false", "no", "off"),
          "status", Set.of("draft", "hidden", "private", "skip"));

  private DraftFlag() {}

  static boolean read(YamlMap frontMatter) {
    boolean draft = frontMatter.flag("draft");
    for (String key : frontMatter.keys()) {
      Set<String> words = OTHER_KEYS.get(key.toLowerCase(Locale.ROOT));
      String text = words == null ? null : frontMatter.text(key);
      draft |= words != null && text != null && words.contains(text.toLowerCase(Locale.ROOT));
    }
    return draft;
  }
}
