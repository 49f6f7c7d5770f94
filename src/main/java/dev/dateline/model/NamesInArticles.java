package dev.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The topics, sources and threads that articles name.
 *
 * @param topics every topic that an article names, and the topics above it
 * @param sources every source that an article cites
 * @param threads every thread of which there is more than one article
 */
public record NamesInArticles(
    SortedMap<Slug, Topic> topics,
    SortedMap<Slug, Source> sources,
    SortedMap<Slug, NewsThread> threads) {

  /**
   * Gathers the names in articles, given in any order.
   *
   * @param knownTopics the editor's list of topics; may be empty
   * @param knownSources the editor's list of sources; may be empty
   */
  public static NamesInArticles of(
      List<Article> articles, Map<Slug, Topic> knownTopics, Map<Slug, Source> knownSources) {
    return new NamesInArticles(
        topics(articles, knownTopics), sources(articles, knownSources), threads(articles));
  }

  private static SortedMap<Slug, Topic> topics(List<Article> articles, Map<Slug, Topic> known) {
    Spellings named = new Spellings();
    for (Article article : articles) {
      article.classification().topics().forEach(topic -> named.count(topic.slug(), topic.label()));
    }
    SortedMap<Slug, Topic> topics = new TreeMap<>();
    for (Slug slug : named.slugs()) {
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

  private static SortedMap<Slug, Source> sources(List<Article> articles, Map<Slug, Source> known) {
    Spellings named = new Spellings();
    for (Article article : articles) {
      article
          .classification()
          .citations()
          .forEach(cited -> named.count(cited.source(), cited.label()));
    }
    SortedMap<Slug, Source> sources = new TreeMap<>();
    for (Slug slug : named.slugs()) {
      Source source = known.get(slug);
      String label = named.commonest(slug);
      sources.put(slug, source != null ? source : new Source(slug, label, label, null, null, null));
    }
    return sources;
  }

  private static SortedMap<Slug, NewsThread> threads(List<Article> articles) {
    Spellings named = new Spellings();
    for (Article article : articles) {
      NewsThread thread = article.classification().thread();
      if (thread != null) {
        named.count(thread.slug(), thread.name());
      }
    }
    SortedMap<Slug, NewsThread> threads = new TreeMap<>();
    for (Slug slug : named.slugs()) {
      if (named.uses(slug) > 1) {
        threads.put(slug, new NewsThread(slug, named.commonest(slug)));
      }
    }
    return threads;
  }
}
