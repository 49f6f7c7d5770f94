package dev.dateline.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The topics and sources that a digest's articles name, with what the editor's lists say of them.
 */
final class TopicsAndSources {
  private TopicsAndSources() {}

  /** Every topic that an article names, and the topics above it. */
  static SortedMap<Slug, Topic> topics(List<Article> articles, Map<Slug, Topic> known) {
    Map<Slug, Map<String, Integer>> labels = new HashMap<>();
    for (Article article : articles) {
      countTopics(labels, article);
    }
    SortedMap<Slug, Topic> topics = new TreeMap<>();
    labels.forEach(
        (slug, spellings) -> {
          Topic topic = known.get(slug);
          if (topic == null) {
            topics.put(slug, new Topic(slug, commonest(spellings), null, null, List.of()));
          }
          for (; topic != null && topics.put(topic.slug(), topic) == null; ) {
            topic = topic.parent() == null ? null : known.get(topic.parent());
          }
        });
    return topics;
  }

  /** Every source that an article cites. */
  static SortedMap<Slug, Source> sources(List<Article> articles, Map<Slug, Source> known) {
    Map<Slug, Map<String, Integer>> labels = new HashMap<>();
    for (Article article : articles) {
      countSources(labels, article);
    }
    SortedMap<Slug, Source> sources = new TreeMap<>();
    labels.forEach(
        (slug, spellings) -> {
          Source source = known.get(slug);
          String label = commonest(spellings);
          sources.put(
              slug, source != null ? source : new Source(slug, label, label, null, null, null));
        });
    return sources;
  }

  private static void countTopics(Map<Slug, Map<String, Integer>> labels, Article article) {
    for (TopicRef ref : article.filing().topics()) {
      count(labels, ref.slug(), ref.label());
    }
  }

  private static void countSources(Map<Slug, Map<String, Integer>> labels, Article article) {
    for (Citation citation : article.filing().citations()) {
      count(labels, citation.source(), citation.label());
    }
  }

  private static void count(Map<Slug, Map<String, Integer>> labels, Slug slug, String label) {
    labels.computeIfAbsent(slug, none -> new TreeMap<>()).merge(label, 1, Integer::sum);
  }

  /**
   * The spelling used most; of equals the first in order, so that the outcome is the same always.
   */
  private static String commonest(Map<String, Integer> spellings) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (spelling.getValue() > most) {
        best = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return best;
  }
}
