package dev.dateline.plan.format;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.list.Calendar;
import dev.dateline.plan.view.list.Calendar.Day;
import dev.dateline.plan.view.list.Calendar.Week;
import dev.dateline.plan.view.list.Calendar.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws months as grids of weeks whose days lead to their editions. */
public final class Calendars {
  private static final int DAYS = 7;
  private static final Day OUTSIDE = new Day(0, null, null, 0, 0, null, null);

  /** How many shades the days have. */
  private static final int LEVELS = 4;

  private static final int LONGEST_LEAD = 48;

  private final DateFormats dates;
  private final String language;
  private final List<Weekday> weekdays = new ArrayList<>(DAYS);

  /**
   * @param language of the site
   */
  public Calendars(DateFormats dates, String language) {
    this.dates = dates;
    this.language = language;
    for (int i = 0; i < DAYS; i++) {
      DayOfWeek day = dates.firstDayOfWeek().plus(i);
      weekdays.add(new Weekday(dates.weekdayShort(day), dates.weekday(day)));
    }
  }

  /**
   * @param editions by day, of this month and those beside it; the busiest day of all has the
   *     darkest shade
   */
  public Calendar month(YearMonth month, Map<LocalDate, EditionDay> editions) {
    int busiest = editions.values().stream().mapToInt(EditionDay::count).max().orElse(1);
    List<Day> days = new ArrayList<>();
    int before = month.atDay(1).getDayOfWeek().getValue() - dates.firstDayOfWeek().getValue();
    for (int i = 0; i < Math.floorMod(before, DAYS); i++) {
      days.add(OUTSIDE);
    }
    int articles = 0;
    for (int number = 1; number <= month.lengthOfMonth(); number++) {
      LocalDate day = month.atDay(number);
      EditionDay edition = editions.get(day);
      articles += edition == null ? 0 : edition.count();
      days.add(
          edition == null
              ? new Day(number, null, null, 0, 0, null, null)
              : day(day, edition, busiest));
    }
    while (days.size() % DAYS != 0) {
      days.add(OUTSIDE);
    }
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < days.size(); i += DAYS) {
      weeks.add(new Week(List.copyOf(days.subList(i, i + DAYS))));
    }
    SitePath path = articles == 0 ? null : monthPath(month);
    return new Calendar(
        dates.month(month.getMonthValue()), month.getYear(), path, articles, weekdays, weeks);
  }

  private Day day(LocalDate day, EditionDay edition, int busiest) {
    return new Day(
        day.getDayOfMonth(),
        SitePath.of(day),
        dates.date(day),
        edition.count(),
        (LEVELS * edition.count() + busiest - 1) / busiest,
        shortened(edition.lead()),
        language.equals(edition.lang()) ? null : edition.lang());
  }

  /** A calendar has room for the beginning of a long headline, cut between words if it can be. */
  private static String shortened(String headline) {
    if (headline.length() <= LONGEST_LEAD) {
      return headline;
    }
    int space = headline.lastIndexOf(' ', LONGEST_LEAD);
    int end = space > LONGEST_LEAD / 2 ? space : LONGEST_LEAD;
    return headline.substring(
            0, Character.isHighSurrogate(headline.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** The page of a month: {@code 2023/12/}. */
  public static SitePath monthPath(YearMonth month) {
    String day = SitePath.of(month.atDay(1)).value();
    return new SitePath(day.substring(0, day.length() - "01/".length()));
  }

  /** The page of a year: {@code 2023/}. */
  public static SitePath yearPath(int year) {
    String day = SitePath.of(LocalDate.of(year, 1, 1)).value();
    return new SitePath(day.substring(0, day.length() - "01/01/".length()));
  }
}
