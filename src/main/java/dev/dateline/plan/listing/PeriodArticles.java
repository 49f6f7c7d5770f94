package dev.dateline.plan.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * The articles of a topic, source or thread in a year, in a month or on a day.
 *
 * @param articles newest first
 */
public record PeriodArticles(Period period, List<ListedArticle> articles) {
  /** With more lines on a page its articles are cut into shorter periods. */
  private static final int MOST_LINES = 150;

  /** Cuts a list of articles, newest first. */
  public static List<PeriodArticles> cut(Period.Unit unit, List<ListedArticle> newestFirst) {
    List<PeriodArticles> parts = new ArrayList<>();
    for (int start = 0; start < newestFirst.size(); ) {
      Period period = Period.of(unit, newestFirst.get(start).day());
      int end = end(newestFirst, start, period);
      parts.add(new PeriodArticles(period, newestFirst.subList(start, end)));
      start = end;
    }
    return parts;
  }

  /** Where an earlier period begins, found by halving what is left. */
  private static int end(List<ListedArticle> newestFirst, int start, Period period) {
    int end = newestFirst.size();
    for (int low = start; low < end; ) {
      int middle = (low + end) >>> 1;
      if (period.includes(newestFirst.get(middle).day())) {
        low = middle + 1;
      } else {
        end = middle;
      }
    }
    return end;
  }

  /** Its months or days, newest first; a day is its own only part. */
  public List<PeriodArticles> parts() {
    return cut(period.unit().part(), articles);
  }

  /** Whether a page can't show all of its articles, so that each of its parts has one too. */
  public boolean isLong() {
    return period.unit() != Period.Unit.DAY
        && Headlines.first(articles, MOST_LINES).size() < articles.size();
  }
}
