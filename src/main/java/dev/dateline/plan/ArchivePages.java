package dev.dateline.plan;

import dev.dateline.model.Edition;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.ArchiveView;
import dev.dateline.plan.view.Calendar;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Line;
import dev.dateline.plan.view.LineGroup;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.MonthView;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.YearView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The index by date: all years, each year and each month. */
final class ArchivePages {
  static final SitePath ARCHIVE = new SitePath("archive/");

  private final PlanContext context;
  private final EditionPages editions;
  private final Map<LocalDate, Integer> countByDay = new HashMap<>();

  /** Indexes of editions by month, newest first. */
  private final NavigableMap<YearMonth, List<Integer>> months =
      new TreeMap<>(Comparator.reverseOrder());

  private final NavigableMap<Integer, Integer> countByYear =
      new TreeMap<>(Comparator.reverseOrder());

  ArchivePages(PlanContext context, EditionPages editions) {
    this.context = context;
    this.editions = editions;
    List<Edition> all = context.digest().editions();
    for (int i = 0; i < all.size(); i++) {
      LocalDate day = all.get(i).day();
      int count = all.get(i).articles().size();
      countByDay.put(day, count);
      countByYear.merge(day.getYear(), count, Integer::sum);
      months.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>()).add(i);
    }
  }

  /** Years with their number of articles, newest first. */
  List<CountedLink> years() {
    List<CountedLink> years = new ArrayList<>(countByYear.size());
    countByYear.forEach((year, count) -> years.add(yearLink(year, count)));
    return years;
  }

  void addTo(List<PlannedPage> pages) {
    NavigableMap<YearMonth, Calendar> calendars = new TreeMap<>(Comparator.reverseOrder());
    Map<Integer, List<CountedLink>> monthsOfYear = new HashMap<>();
    for (YearMonth month : months.keySet()) {
      Calendar calendar = context.calendars().month(month, countByDay);
      calendars.put(month, calendar);
      monthsOfYear
          .computeIfAbsent(month.getYear(), year -> new ArrayList<>())
          .add(
              new CountedLink(
                  Calendars.monthPath(month),
                  context.dates().month(month.getMonthValue()),
                  calendar.count()));
    }
    List<ArchiveView.Year> years = new ArrayList<>();
    countByYear.forEach(
        (year, count) -> {
          List<CountedLink> links = monthsOfYear.getOrDefault(year, List.of());
          years.add(new ArchiveView.Year(yearLink(year, count), links));
          pages.add(yearPage(year, count, calendars));
        });
    calendars.forEach((month, calendar) -> pages.add(monthPage(month, calendar)));
    pages.add(archivePage(years));
  }

  private PlannedPage archivePage(List<ArchiveView.Year> years) {
    ArchiveView view =
        new ArchiveView(
            context.pageInfos().of(ARCHIVE, Section.ARCHIVE, "", ""),
            context.newestFirst().size(),
            context.digest().editions().size(),
            years);
    return PlannedPage.of(ARCHIVE, view);
  }

  private PlannedPage yearPage(int year, int count, Map<YearMonth, Calendar> calendars) {
    List<Calendar> twelve = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      YearMonth month = YearMonth.of(year, number);
      Calendar calendar = calendars.get(month);
      twelve.add(calendar != null ? calendar : context.calendars().month(month, countByDay));
    }
    SitePath path = Calendars.yearPath(year);
    String title = Integer.toString(year);
    YearView view =
        new YearView(
            context.pageInfos().of(path, Section.ARCHIVE, title, ""),
            year,
            count,
            twelve,
            yearLinkOrNull(countByYear.higherKey(year)),
            yearLinkOrNull(countByYear.lowerKey(year)));
    return PlannedPage.of(path, view);
  }

  private PlannedPage monthPage(YearMonth month, Calendar calendar) {
    SitePath path = Calendars.monthPath(month);
    Link earlier = monthLinkOrNull(months.higherKey(month));
    Link later = monthLinkOrNull(months.lowerKey(month));
    List<Integer> ofMonth = months.getOrDefault(month, List.of());
    List<Object> shows = new ArrayList<>();
    for (int index : ofMonth) {
      shows.add(editions.articles(index));
    }
    shows.add(earlier);
    shows.add(later);
    return PlannedPage.of(
        path,
        MonthView.class,
        shows,
        () ->
            new MonthView(
                context.pageInfos().of(path, Section.ARCHIVE, title(month), ""),
                title(month),
                new Link(Calendars.yearPath(month.getYear()), Integer.toString(month.getYear())),
                calendar,
                days(ofMonth),
                earlier,
                later));
  }

  private List<LineGroup> days(List<Integer> ofMonth) {
    List<LineGroup> days = new ArrayList<>();
    for (int index : ofMonth) {
      List<Line> lines = new ArrayList<>();
      for (Listed listed : editions.articles(index)) {
        lines.add(listed.line());
      }
      Edition edition = context.digest().editions().get(index);
      days.add(new LineGroup(context.dates().withWeekday(edition.day()), edition.path(), lines));
    }
    return days;
  }

  private String title(YearMonth month) {
    return context.dates().monthAndYear(month.getYear(), month.getMonthValue());
  }

  private @Nullable Link monthLinkOrNull(@Nullable YearMonth month) {
    return month == null ? null : new Link(Calendars.monthPath(month), title(month));
  }

  private static @Nullable Link yearLinkOrNull(@Nullable Integer year) {
    return year == null ? null : new Link(Calendars.yearPath(year), Integer.toString(year));
  }

  private static CountedLink yearLink(int year, int count) {
    return new CountedLink(Calendars.yearPath(year), Integer.toString(year), count);
  }
}
