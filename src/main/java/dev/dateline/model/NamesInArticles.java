package dev.dateline.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the topics, sources and running stories that articles name. */
final class NamesInArticles {
  /** By how often an editor's spelling of a name is used; of two, the first in the alphabet. */
  private static final Comparator<Map.Entry<String, Integer>> BY_USE =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  /** For each slug, how often each spelling is used. */
  private final Map<Slug, Map<String, Integer>> spellings = new HashMap<>();

  private NamesInArticles() {}

  /** Every topic that an article names, and the topics above it. */
  static SortedMap<Slug, Topic> topics(List<Article> articles, Map<Slug, Topic> known) {
    NamesInArticles named = new NamesInArticles();
    for (Article article : articles) {
      article.classification().topics().forEach(topic -> named.count(topic.slug(), topic.label()));
    }
    SortedMap<Slug, Topic> topics = new TreeMap<>();
    for (Slug slug : named.spellings.keySet()) {
      Topic topic = known.get(slug);
      if (topic == null) {
        topics.put(slug, new Topic(slug, named.commonest(slug), null, null, List.of()));
      }
      while (topic != null && topics.put(topic.slug(), topic) == null) {
        topic = topic.parent() == null ? null : known.get(topic.parent());
      }
    }
    return topics;
  }

  /** Every source that an article cites. */
  static SortedMap<Slug, Source> sources(List<Article> articles, Map<Slug, Source> known) {
    NamesInArticles named = new NamesInArticles();
    for (Article article : articles) {
      article
          .classification()
          .citations()
          .forEach(cited -> named.count(cited.source(), cited.label()));
    }
    SortedMap<Slug, Source> sources = new TreeMap<>();
    for (Slug slug : named.spellings.keySet()) {
      Source source = known.get(slug);
      String label = named.commonest(slug);
      sources.put(slug, source != null ? source : new Source(slug, label, label, null, null, null));
    }
    return sources;
  }

  /** Every running story of which there is more than one article. */
  static SortedMap<Slug, RunningStory> stories(List<Article> articles) {
    NamesInArticles named = new NamesInArticles();
    for (Article article : articles) {
      RunningStory story = article.classification().thread();
      if (story != null) {
        named.count(story.slug(), story.name());
      }
    }
    SortedMap<Slug, RunningStory> stories = new TreeMap<>();
    named.spellings.forEach(
        (slug, uses) -> {
          if (uses.values().stream().mapToInt(Integer::intValue).sum() > 1) {
            stories.put(slug, new RunningStory(slug, named.commonest(slug)));
          }
        });
    return stories;
  }

  private void count(Slug slug, String label) {
    spellings.computeIfAbsent(slug, first -> new HashMap<>()).merge(label, 1, Integer::sum);
  }

  private String commonest(Slug slug) {
    return Collections.max(spellings.getOrDefault(slug, Map.of("", 0)).entrySet(), BY_USE).getKey();
  }
}
