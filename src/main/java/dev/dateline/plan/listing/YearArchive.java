package dev.dateline.plan.listing;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.LineGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles of one year of a topic, source or running story.
 *
 * @param articles newest first
 */
public record YearArchive(int year, List<ListedArticle> articles) {
  /**
   * How many articles the page of a topic, source or running story shows; all are in its year
   * archives.
   */
  private static final int NEWEST = 20;

  /** Cuts a list of articles, newest first, by year. */
  public static List<YearArchive> byYear(List<ListedArticle> newestFirst) {
    List<YearArchive> years = new ArrayList<>();
    for (int start = 0; start < newestFirst.size(); ) {
      int year = newestFirst.get(start).day().getYear();
      int end = endOfYear(newestFirst, start, year);
      years.add(new YearArchive(year, newestFirst.subList(start, end)));
      start = end;
    }
    return years;
  }

  /** Where an earlier year begins, found by halving what is left. */
  private static int endOfYear(List<ListedArticle> newestFirst, int start, int year) {
    int end = newestFirst.size();
    for (int low = start; low < end; ) {
      int middle = (low + end) >>> 1;
      if (newestFirst.get(middle).day().getYear() == year) {
        low = middle + 1;
      } else {
        end = middle;
      }
    }
    return end;
  }

  public static List<ListedArticle> newest(List<ListedArticle> newestFirst) {
    return newestFirst.subList(0, Math.min(NEWEST, newestFirst.size()));
  }

  /** Links to the archive of each year below the page of a topic, source or running story. */
  public static List<CountedLink> links(SitePath parent, List<YearArchive> years) {
    List<CountedLink> links = new ArrayList<>(years.size());
    for (YearArchive year : years) {
      String name = Integer.toString(year.year());
      links.add(new CountedLink(parent.page(name), name, year.articles().size()));
    }
    return links;
  }

  /** Month by month, newest first. */
  public List<LineGroup> months(ViewContext context) {
    List<LineGroup> groups = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= articles.size(); i++) {
      int month = articles.get(start).day().getMonthValue();
      if (i == articles.size() || articles.get(i).day().getMonthValue() != month) {
        groups.add(
            new LineGroup(
                context.dates().month(month),
                null,
                ListedArticle.lines(articles.subList(start, i), context)));
        start = i;
      }
    }
    return groups;
  }
}
