package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.KnownKeys;
import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code content/topics.yml}. */
public final class TopicVocabularyReader {
  private static final KnownKeys KEYS =
      new KnownKeys("name", "description", "synonyms", "parent", "former", "match");

  private final FieldMap file;
  private final Diagnostics diagnostics;
  private final Map<String, @Nullable FieldMap> topics = new LinkedHashMap<>();

  /** The key of the topic that has a name, by that name in lower case. */
  private final Map<String, String> owners = new HashMap<>();

  private TopicVocabularyReader(FieldMap file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The vocabulary; {@link TopicVocabulary#NONE} when there is no such file. */
  public static TopicVocabulary read(Path contentFolder, Diagnostics diagnostics)
      throws IOException {
    FieldMap file = SettingsFile.read(contentFolder, "topics.yml", diagnostics);
    return file == null
        ? TopicVocabulary.NONE
        : new TopicVocabularyReader(file, diagnostics).read();
  }

  private TopicVocabulary read() {
    for (String key : file.keys()) {
      String slug = Slug.of(key).value();
      if (slug.equals(key)) {
        topics.put(key, file.map(key));
        owners.put(key, key);
      } else {
        diagnostics.error(
            file.placeOf(key),
            "\"" + key + "\" is not a slug",
            slug.isEmpty() ? "use letters and digits" : "write \"" + slug + "\"");
      }
    }
    Map<String, String> parents = new TopicParents(file, diagnostics).read(topics);
    List<TopicVocabulary.Entry> entries = new ArrayList<>();
    topics.forEach((key, entry) -> entries.add(entry(key, entry, parents.get(key))));
    return new TopicVocabulary(entries);
  }

  private TopicVocabulary.Entry entry(
      String key, @Nullable FieldMap entry, @Nullable String parent) {
    Slug slug = new Slug(key);
    if (entry == null) {
      Topic topic = new Topic(slug, Slug.toName(key), null, null, List.of());
      return new TopicVocabulary.Entry(topic, List.of(), List.of());
    }
    entry.warnOfOtherKeys(KEYS);
    String name = entry.text("name");
    if (name != null) {
      claim(name, key, entry.placeOf("name"));
    }
    List<String> synonyms = new ArrayList<>();
    for (FieldMap.TextItem synonym : entry.texts("synonyms")) {
      claim(synonym.text(), key, synonym.place());
      synonyms.add(synonym.text());
    }
    List<String> match = entry.texts("match").stream().map(FieldMap.TextItem::text).toList();
    Topic topic =
        new Topic(
            slug,
            name == null ? Slug.toName(key) : name,
            entry.text("description"),
            parent == null ? null : new Slug(parent),
            former(key, entry));
    return new TopicVocabulary.Entry(topic, synonyms, match);
  }

  private List<Slug> former(String key, FieldMap entry) {
    List<Slug> former = new ArrayList<>();
    for (FieldMap.TextItem item : entry.texts("former")) {
      Slug slug = Slug.of(item.text());
      if (slug.isEmpty()) {
        diagnostics.error(item.place(), "\"" + item.text() + "\" is not a slug", "take it out");
      } else if (slug.value().equals(key)) {
        diagnostics.error(item.place(), "\"" + slug + "\" is its slug still", "take it out");
      } else if (claim(slug.value(), key, item.place())) {
        former.add(slug);
      }
    }
    return former;
  }

  /** Claims a name for a topic; adds an error and returns false when another topic has it. */
  private boolean claim(String name, String key, Place place) {
    String owner = owners.putIfAbsent(NameIndex.fold(name), key);
    if (owner == null || owner.equals(key)) {
      return true;
    }
    diagnostics.error(
        place, "\"" + name + "\" is a name of \"" + owner + "\" already", "take one of them out");
    return false;
  }
}
