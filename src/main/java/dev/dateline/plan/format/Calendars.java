package dev.dateline.plan.format;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Calendar;
import dev.dateline.plan.view.Calendar.Day;
import dev.dateline.plan.view.Calendar.Week;
import dev.dateline.plan.view.Calendar.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws months as grids of weeks whose days lead to their editions. */
public final class Calendars {
  private static final int DAYS = 7;
  private static final Day OUTSIDE = new Day(0, null, null, 0);

  private final DateFormats dates;
  private final List<Weekday> weekdays = new ArrayList<>(DAYS);

  public Calendars(DateFormats dates) {
    this.dates = dates;
    for (int i = 0; i < DAYS; i++) {
      DayOfWeek day = dates.firstDayOfWeek().plus(i);
      weekdays.add(new Weekday(dates.weekdayShort(day), dates.weekday(day)));
    }
  }

  /**
   * @param countByDay how many articles the edition of a day has; days without one are absent
   */
  public Calendar month(YearMonth month, Map<LocalDate, Integer> countByDay) {
    List<Day> days = new ArrayList<>();
    int before = month.atDay(1).getDayOfWeek().getValue() - dates.firstDayOfWeek().getValue();
    for (int i = 0; i < Math.floorMod(before, DAYS); i++) {
      days.add(OUTSIDE);
    }
    int articles = 0;
    for (int number = 1; number <= month.lengthOfMonth(); number++) {
      LocalDate day = month.atDay(number);
      Integer count = countByDay.get(day);
      articles += count == null ? 0 : count;
      days.add(
          count == null
              ? new Day(number, null, null, 0)
              : new Day(number, SitePath.of(day), dates.date(day), count));
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

  public static SitePath monthPath(YearMonth month) {
    String day = SitePath.of(month.atDay(1)).value();
    return new SitePath(day.substring(0, day.length() - "01/".length()));
  }

  public static SitePath yearPath(int year) {
    String day = SitePath.of(LocalDate.of(year, 1, 1)).value();
    return new SitePath(day.substring(0, day.length() - "01/01/".length()));
  }
}
