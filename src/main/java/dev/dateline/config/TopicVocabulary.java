package dev.dateline.config;

import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@code topics.yml} says: the topics of the digest and the words by which they are known. */
public final class TopicVocabulary {
  /** The vocabulary of a digest without the file: any topic may be named. */
  public static final TopicVocabulary NONE = new TopicVocabulary(false);

  private final boolean defined;
  private final Map<Slug, Topic> topics = new TreeMap<>();
  private final Names<Topic> names = new Names<>();
  private final WordMatcher<Slug> words = new WordMatcher<>();

  TopicVocabulary(boolean defined) {
    this.defined = defined;
  }

  void add(Topic topic, List<String> synonyms, List<String> match) {
    topics.put(topic.slug(), topic);
    names.add(topic.name(), topic);
    names.add(topic.slug().value(), topic);
    synonyms.forEach(synonym -> names.add(synonym, topic));
    topic.former().forEach(slug -> names.add(slug.value(), topic));
    match.forEach(phrase -> words.add(phrase, topic.slug()));
  }

  /** Whether there is a {@code topics.yml}, so that other topics are mistakes. */
  public boolean isDefined() {
    return defined;
  }

  public Map<Slug, Topic> topics() {
    return Collections.unmodifiableMap(topics);
  }

  /** The topic of a name, slug, synonym or former slug, whatever its case. */
  public @Nullable Topic find(String name) {
    return names.find(name);
  }

  /** A name that is spelt almost like this one. */
  public @Nullable String nearest(String name) {
    return names.nearest(name);
  }

  /** The topics of which a {@code match} word or phrase is in the texts, by slug. */
  public List<Topic> match(String... texts) {
    List<Topic> found = new ArrayList<>();
    for (Slug slug : words.find(texts)) {
      Topic topic = topics.get(slug);
      if (topic != null) {
        found.add(topic);
      }
    }
    return found;
  }
}
