package dev.dateline.config;

import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import dev.dateline.text.PhraseFinder;
import dev.dateline.text.Words;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The topics of {@code topics.yml} by their names, and the words that give a topic to an article.
 */
public final class TopicVocabulary {
  /** The vocabulary of a digest without the file: any topic may be named. */
  public static final TopicVocabulary NONE = new TopicVocabulary(List.of());

  private final Map<Slug, Topic> topics;
  private final NameIndex<Topic> names = new NameIndex<>();
  private final PhraseFinder<Topic> words = new PhraseFinder<>();

  /**
   * A topic as the file has it.
   *
   * @param synonyms other names for it
   * @param match words and phrases that give it to an article
   */
  record Entry(Topic topic, List<String> synonyms, List<String> match) {}

  TopicVocabulary(List<Entry> entries) {
    Map<Slug, Topic> bySlug = new TreeMap<>();
    for (Entry entry : entries) {
      Topic topic = entry.topic();
      bySlug.put(topic.slug(), topic);
      names.add(topic.name(), topic);
      names.add(topic.slug().value(), topic);
      entry.synonyms().forEach(synonym -> names.add(synonym, topic));
      topic.former().forEach(slug -> names.add(slug.value(), topic));
      entry.match().forEach(phrase -> words.add(Words.of(phrase), topic));
    }
    this.topics = Collections.unmodifiableMap(bySlug);
  }

  /** Whether there is a {@code topics.yml}; other topics are errors then. */
  public boolean isDefined() {
    return this != NONE;
  }

  /** All topics of the file, by slug. */
  public Map<Slug, Topic> topics() {
    return topics;
  }

  /** The topic of a name, slug, synonym or former slug, in any letter case. */
  public @Nullable Topic find(String name) {
    return names.find(name);
  }

  /** The known name that differs least; null when all differ too much. */
  public @Nullable String nearest(String name) {
    return names.nearest(name);
  }

  /** The topics that have a {@code match} word or phrase in one of the texts, by slug. */
  public List<Topic> match(String... texts) {
    Map<Slug, Topic> found = new TreeMap<>();
    for (String text : texts) {
      words.find(Words.of(text), topic -> found.put(topic.slug(), topic));
    }
    return List.copyOf(found.values());
  }
}
