package dev.dateline.plan.pages;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.Calendars;
import dev.dateline.plan.format.EditionDay;
import dev.dateline.plan.listing.ListedEdition;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.view.CountedLink;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The index by date: all years, each year and each month. */
final class ArchivePages {
  static final SitePath ARCHIVE = new SitePath("archive/");

  private static final int RECENT_MONTHS = 6;

  private final List<ListedEdition> editions;

  /** The editions of each month, newest first. */
  private final NavigableMap<YearMonth, List<ListedEdition>> months =
      new TreeMap<>(Comparator.reverseOrder());

  /** The editions of each year by day, newest first. */
  private final NavigableMap<Integer, NavigableMap<LocalDate, EditionDay>> years =
      new TreeMap<>(Comparator.reverseOrder());

  ArchivePages(PlanContext plan) {
    editions = plan.listing().editions();
    for (ListedEdition edition : editions) {
      LocalDate day = edition.day();
      months.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>()).add(edition);
      years
          .computeIfAbsent(day.getYear(), year -> new TreeMap<>(Comparator.reverseOrder()))
          .put(day, edition.asDay());
    }
  }

  /** Years with their number of articles, newest first. */
  List<CountedLink> years() {
    List<CountedLink> links = new ArrayList<>(years.size());
    for (int year : years.keySet()) {
      links.add(yearLink(year));
    }
    return links;
  }

  List<Output> pages() {
    List<Output> pages = new ArrayList<>();
    for (int year : years.keySet()) {
      pages.add(
          TemplatePage.of(
              Calendars.yearPath(year),
              "year.ftlh",
              new YearInputs(year, daysOf(year), years.higherKey(year), years.lowerKey(year)),
              Origin.DATELINE));
    }
    months.forEach(
        (month, ofMonth) ->
            pages.add(
                TemplatePage.of(
                    Calendars.monthPath(month),
                    "month.ftlh",
                    new MonthInputs(
                        month, ofMonth, months.higherKey(month), months.lowerKey(month)),
                    Origin.DATELINE)));
    pages.add(TemplatePage.of(ARCHIVE, "archive.ftlh", archiveInputs(), Origin.DATELINE));
    return pages;
  }

  private ArchiveInputs archiveInputs() {
    List<ArchiveInputs.Year> all = new ArrayList<>();
    for (CountedLink year : years()) {
      all.add(new ArchiveInputs.Year(year, new ArrayList<>()));
    }
    int index = 0;
    for (var month : months.entrySet()) {
      while (!all.get(index).link().path().equals(Calendars.yearPath(month.getKey().getYear()))) {
        index++;
      }
      all.get(index).months().add(new ArchiveInputs.Month(month.getKey(), count(month.getValue())));
    }
    LocalDate newest = editions.isEmpty() ? null : editions.get(0).day();
    return new ArchiveInputs(count(editions), editions.size(), recentDays(), all, newest);
  }

  /** The editions of the newest months by day, newest first. */
  private Map<LocalDate, EditionDay> recentDays() {
    Map<LocalDate, EditionDay> days = new LinkedHashMap<>();
    months.values().stream()
        .limit(RECENT_MONTHS)
        .forEach(ofMonth -> ofMonth.forEach(edition -> days.put(edition.day(), edition.asDay())));
    return days;
  }

  private NavigableMap<LocalDate, EditionDay> daysOf(int year) {
    return years.getOrDefault(year, Collections.emptyNavigableMap());
  }

  private CountedLink yearLink(int year) {
    int count = daysOf(year).values().stream().mapToInt(EditionDay::count).sum();
    return new CountedLink(Calendars.yearPath(year), Integer.toString(year), count);
  }

  static int count(List<ListedEdition> editions) {
    return editions.stream().mapToInt(edition -> edition.articles().size()).sum();
  }
}
