package dev.dateline.plan.pages;

import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import dev.dateline.plan.listing.ListedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses the topics for pages that can't list all of them: those with most articles of the last
 * year. The year ends with the newest article, so that the choice depends on the content alone.
 */
final class BusiestTopics {
  private static final int COUNT = 20;

  private BusiestTopics() {}

  /**
   * @param articles those of a topic, newest first
   * @param newest the day of the newest article of all
   * @return at most 20 of the topics, in the order in which they were given
   */
  static List<Topic> of(
      List<Topic> topics, Function<Topic, List<ListedArticle>> articles, LocalDate newest) {
    if (topics.size() <= COUNT) {
      return topics;
    }
    LocalDate start = newest.minusYears(1);
    List<Counted> counted = new ArrayList<>(topics.size());
    for (Topic topic : topics) {
      List<ListedArticle> all = articles.apply(topic);
      int ofLastYear = 0;
      while (ofLastYear < all.size() && all.get(ofLastYear).day().isAfter(start)) {
        ofLastYear++;
      }
      counted.add(new Counted(topic, ofLastYear, all.size()));
    }
    // Of equals the first stays first, as the sort is stable.
    counted.sort(null);
    Set<Slug> chosen = new HashSet<>();
    for (Counted topic : counted.subList(0, COUNT)) {
      chosen.add(topic.topic().slug());
    }
    return topics.stream().filter(topic -> chosen.contains(topic.slug())).toList();
  }

  /** A topic with the number of its articles; those with most of the last year come first. */
  private record Counted(Topic topic, int ofLastYear, int all) implements Comparable<Counted> {
    @Override
    public int compareTo(Counted other) {
      return ofLastYear != other.ofLastYear
          ? Integer.compare(other.ofLastYear, ofLastYear)
          : Integer.compare(other.all, all);
    }
  }
}
