package dev.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything that readers get, in the order in which they get it.
 *
 * @param articles newest first; inside a day the lead story first, then by time, then by file
 * @param editions newest first
 * @param topics every topic that has articles, or a descendant that has, by slug
 * @param sources every source that is cited, by slug
 */
public record Digest(
    List<Article> articles,
    List<Edition> editions,
    List<StandalonePage> pages,
    SortedMap<Slug, Topic> topics,
    SortedMap<Slug, Source> sources) {

  public Digest {
    articles = List.copyOf(articles);
    editions = List.copyOf(editions);
    pages = List.copyOf(pages);
    topics = Collections.unmodifiableSortedMap(topics);
    sources = Collections.unmodifiableSortedMap(sources);
  }

  /**
   * Puts articles, in whatever order they come, into editions.
   *
   * @param knownTopics the editor's list of topics; may be empty
   * @param knownSources the editor's list of sources; may be empty
   */
  public static Digest of(
      List<Article> articles,
      List<StandalonePage> pages,
      Map<Slug, Topic> knownTopics,
      Map<Slug, Source> knownSources) {
    Map<LocalDate, List<Article>> byDay = byDay(articles);
    List<LocalDate> days = new ArrayList<>(byDay.keySet());
    days.sort(Comparator.reverseOrder());
    List<Edition> editions = new ArrayList<>(days.size());
    List<Article> newestFirst = new ArrayList<>(articles.size());
    for (LocalDate day : days) {
      List<Article> ofDay = byDay.getOrDefault(day, List.of());
      ofDay.sort(Digest::inAnEdition);
      editions.add(new Edition(day, ofDay));
      newestFirst.addAll(ofDay);
    }
    return new Digest(
        newestFirst,
        editions,
        pages,
        TopicsAndSources.topics(newestFirst, knownTopics),
        TopicsAndSources.sources(newestFirst, knownSources));
  }

  private static Map<LocalDate, List<Article>> byDay(List<Article> articles) {
    Map<LocalDate, List<Article>> byDay = new HashMap<>();
    LocalDate last = null;
    List<Article> ofLast = new ArrayList<>();
    for (Article article : articles) {
      LocalDate day = article.dating().published().day();
      if (!day.equals(last)) {
        last = day;
        ofLast = byDay.computeIfAbsent(day, none -> new ArrayList<>());
      }
      ofLast.add(article);
    }
    return byDay;
  }

  private static int inAnEdition(Article a, Article b) {
    if (a.filing().lead() != b.filing().lead()) {
      return a.filing().lead() ? -1 : 1;
    }
    Instant moment = a.dating().published().moment();
    Instant other = b.dating().published().moment();
    if (moment != null && other != null && !moment.equals(other)) {
      return other.compareTo(moment);
    }
    if ((moment == null) != (other == null)) {
      return moment == null ? 1 : -1;
    }
    return a.file().compareTo(b.file());
  }
}
