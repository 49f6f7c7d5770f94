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
import java.util.function.Supplier;

/**
 * Everything that is published, in the order in which the site shows it.
 *
 * @param articles newest first; in a day the lead story first, then those with a time of day, the
 *     latest first, then by file
 * @param editions newest first
 * @param pages the pages outside of the dates
 * @param topics every topic that has articles itself or in a topic below it, by slug
 * @param sources every source that is cited, by slug
 * @param threads every thread of more than one article, by slug
 */
public record Digest(
    List<Article> articles,
    List<Edition> editions,
    List<StandalonePage> pages,
    SortedMap<Slug, Topic> topics,
    SortedMap<Slug, Source> sources,
    SortedMap<Slug, NewsThread> threads) {
  public Digest {
    articles = List.copyOf(articles);
    editions = List.copyOf(editions);
    pages = List.copyOf(pages);
    topics = Collections.unmodifiableSortedMap(topics);
    sources = Collections.unmodifiableSortedMap(sources);
    threads = Collections.unmodifiableSortedMap(threads);
  }

  /**
   * Puts articles, given in any order, into editions.
   *
   * @param names of topics, sources and threads in the articles; asked for at the end
   */
  public static Digest of(
      List<Article> articles, List<StandalonePage> pages, Supplier<NamesInArticles> names) {
    Map<LocalDate, List<Article>> byDay = new HashMap<>();
    for (Article article : articles) {
      LocalDate day = article.dates().published().day();
      byDay.computeIfAbsent(day, first -> new ArrayList<>()).add(article);
    }
    List<Edition> editions = new ArrayList<>(byDay.size());
    List<Article> newestFirst = new ArrayList<>(articles.size());
    List<LocalDate> days = new ArrayList<>(byDay.keySet());
    days.sort(Comparator.reverseOrder());
    for (LocalDate day : days) {
      List<Article> ofDay = byDay.getOrDefault(day, List.of());
      ofDay.sort(Digest::compareInAnEdition);
      editions.add(new Edition(day, ofDay));
      newestFirst.addAll(ofDay);
    }
    NamesInArticles named = names.get();
    return new Digest(
        newestFirst, editions, pages, named.topics(), named.sources(), named.threads());
  }

  /** Written out, as Java takes milliseconds to make the comparators of several keys. */
  private static int compareInAnEdition(Article a, Article b) {
    if (a.classification().lead() != b.classification().lead()) {
      return a.classification().lead() ? -1 : 1;
    }
    Instant one = a.dates().published().moment();
    Instant other = b.dates().published().moment();
    if (one != null && other != null && !one.equals(other)) {
      return other.compareTo(one);
    }
    if ((one == null) != (other == null)) {
      return one == null ? 1 : -1;
    }
    return a.file().compareTo(b.file());
  }
}
