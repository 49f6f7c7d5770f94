package dev.dateline.plan;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Card;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Line;
import dev.dateline.plan.view.LineGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a list of articles, newest first, by year and month, as the archives of topics and sources
 * show it.
 */
final class YearArchives {
  /** How many articles the page of a topic or source shows; older ones are in its year archives. */
  private static final int NEWEST = 20;

  private final DateFormats dates;

  YearArchives(DateFormats dates) {
    this.dates = dates;
  }

  /** The articles of one year, newest first. */
  record Year(int year, List<Listed> articles) {}

  static List<Year> byYear(List<Listed> newestFirst) {
    List<Year> years = new ArrayList<>();
    for (int from = 0; from < newestFirst.size(); ) {
      int year = newestFirst.get(from).day().getYear();
      int end = endOfYear(newestFirst, from, year);
      years.add(new Year(year, newestFirst.subList(from, end)));
      from = end;
    }
    return years;
  }

  /** Where an earlier year begins, by halving what is left. */
  private static int endOfYear(List<Listed> newestFirst, int from, int year) {
    int end = newestFirst.size();
    int low = from;
    while (low < end) {
      int middle = (low + end) >>> 1;
      if (newestFirst.get(middle).day().getYear() == year) {
        low = middle + 1;
      } else {
        end = middle;
      }
    }
    return end;
  }

  static List<Listed> newest(List<Listed> newestFirst) {
    return newestFirst.subList(0, Math.min(NEWEST, newestFirst.size()));
  }

  static List<Card> cards(List<Listed> articles) {
    List<Card> cards = new ArrayList<>(articles.size());
    for (Listed listed : articles) {
      cards.add(listed.card());
    }
    return cards;
  }

  /** Links to the archive of each year below a topic's or source's page. */
  static List<CountedLink> links(SitePath parent, List<Year> years) {
    List<CountedLink> links = new ArrayList<>(years.size());
    for (Year year : years) {
      String name = Integer.toString(year.year());
      links.add(new CountedLink(parent.page(name), name, year.articles().size()));
    }
    return links;
  }

  /** Month by month, newest first. */
  List<LineGroup> months(Year year) {
    List<LineGroup> groups = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    LocalDate month = year.articles().get(0).day();
    for (Listed listed : year.articles()) {
      if (listed.day().getMonthValue() != month.getMonthValue()) {
        groups.add(new LineGroup(dates.month(month.getMonthValue()), null, lines));
        lines = new ArrayList<>();
        month = listed.day();
      }
      lines.add(listed.line());
    }
    groups.add(new LineGroup(dates.month(month.getMonthValue()), null, lines));
    return groups;
  }
}
