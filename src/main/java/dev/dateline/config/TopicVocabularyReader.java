package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code content/topics.yml}. */
public final class TopicVocabularyReader {
  private static final KnownKeys KEYS =
      new KnownKeys("name", "description", "synonyms", "parent", "former", "match");

  private final YamlMap file;
  private final Diagnostics diagnostics;

  private TopicVocabularyReader(YamlMap file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  public static TopicVocabulary read(Path contentFolder, Diagnostics diagnostics)
      throws IOException {
    YamlMap file = SettingsFile.read(contentFolder, "topics.yml", diagnostics);
    return file == null
        ? TopicVocabulary.NONE
        : new TopicVocabularyReader(file, diagnostics).read();
  }

  private TopicVocabulary read() {
    TopicVocabulary vocabulary = new TopicVocabulary(true);
    Map<String, String> parents = parents();
    Set<String> formerSeen = new HashSet<>();
    for (String key : file.keys()) {
      YamlMap entry = file.map(key);
      String slug = Slug.of(key).value();
      if (!slug.equals(key)) {
        diagnostics.error(
            file.placeOf(key), "\"" + key + "\" is not a slug", "write \"" + slug + "\"");
        continue;
      }
      if (entry == null) {
        vocabulary.add(new Topic(new Slug(key), Labels.ofSlug(key), null, null, List.of()), List.of(), List.of());
        continue;
      }
      entry.warnOfOtherKeys(KEYS);
      String name = entry.text("name");
      String parent = parents.get(key);
      vocabulary.add(
          new Topic(
              new Slug(key),
              name == null ? Labels.ofSlug(key) : name,
              entry.text("description"),
              parent == null ? null : new Slug(parent),
              former(entry, formerSeen)),
          texts(entry, "synonyms"),
          texts(entry, "match"));
    }
    return vocabulary;
  }

  /** The parents that are topics and do not lead back to their child. */
  private Map<String, String> parents() {
    Map<String, String> parents = new HashMap<>();
    for (String key : file.keys()) {
      YamlMap entry = file.map(key);
      String parent = entry == null ? null : entry.text("parent");
      if (entry == null || parent == null) {
        continue;
      }
      if (!file.has(parent)) {
        String nearest = Spelling.nearest(parent, file.keys());
        error(entry.placeOf("parent"), "unknown parent \"" + parent + "\"", nearest);
      } else {
        parents.put(key, parent);
      }
    }
    for (String key : file.keys()) {
      if (isInCircle(key, parents)) {
        YamlMap entry = file.map(key);
        Place place = entry == null ? file.placeOf(key) : entry.placeOf("parent");
        diagnostics.error(
            place, "\"" + key + "\" is its own ancestor", "take one \"parent\" out of the circle");
        parents.remove(key);
      }
    }
    return parents;
  }

  private static boolean isInCircle(String key, Map<String, String> parents) {
    int steps = 0;
    for (String above = parents.get(key); above != null; above = parents.get(above)) {
      if (above.equals(key)) {
        return true;
      }
      if (steps++ > parents.size()) {
        return false;
      }
    }
    return false;
  }

  private List<Slug> former(YamlMap entry, Set<String> seen) {
    List<Slug> former = new ArrayList<>();
    for (YamlMap.TextItem item : entry.texts("former")) {
      Slug slug = Slug.of(item.text());
      if (file.has(slug.value()) || !seen.add(slug.value())) {
        diagnostics.error(
            item.place(),
            "the former slug \"" + slug + "\" is that of another topic",
            "take it out");
      } else if (!slug.isEmpty()) {
        former.add(slug);
      }
    }
    return former;
  }

  private static List<String> texts(YamlMap entry, String key) {
    List<String> texts = new ArrayList<>();
    entry.texts(key).forEach(item -> texts.add(item.text()));
    return texts;
  }

  private void error(Place place, String message, @Nullable String nearest) {
    diagnostics.error(
        place, message, nearest == null ? "it is not a topic" : "did you mean \"" + nearest + "\"?");
  }
}
