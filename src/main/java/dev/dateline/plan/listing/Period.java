package dev.dateline.plan.listing;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.DateFormats;
import java.time.LocalDate;

/**
 * A year, a month or a day, by which lists of articles are cut.
 *
 * <pre>{@code
 * Period.of(Period.Unit.MONTH, LocalDate.of(2023, 8, 17)).below(new SitePath("topics/politics/"));
 * // topics/politics/2023/08/
 * }</pre>
 *
 * @param unit how long it is
 * @param start its first day
 */
public record Period(Unit unit, LocalDate start) {

  /** How long a period is. */
  public enum Unit {
    YEAR,
    MONTH,
    DAY;

    /** The next shorter one; a day for a day. */
    Unit part() {
      return this == YEAR ? MONTH : DAY;
    }
  }

  /** The period of a length that a day is in. */
  public static Period of(Unit unit, LocalDate day) {
    return new Period(
        unit,
        switch (unit) {
          case YEAR -> day.withDayOfYear(1);
          case MONTH -> day.withDayOfMonth(1);
          case DAY -> day;
        });
  }

  /** Whether a day is in it. */
  public boolean includes(LocalDate day) {
    return of(unit, day).start.equals(start);
  }

  /** The page of the period below another page: {@code topics/politics/2023/08/}. */
  public SitePath below(SitePath parent) {
    SitePath year = parent.page(Integer.toString(start.getYear()));
    return switch (unit) {
      case YEAR -> year;
      case MONTH -> year.page(twoDigits(start.getMonthValue()));
      case DAY ->
          year.page(twoDigits(start.getMonthValue())).page(twoDigits(start.getDayOfMonth()));
    };
  }

  /** What it is called by itself: {@code 2023}, {@code August 2023}, {@code August 17, 2023}. */
  public String title(DateFormats dates) {
    return switch (unit) {
      case YEAR -> Integer.toString(start.getYear());
      case MONTH -> dates.monthAndYear(start.getYear(), start.getMonthValue());
      case DAY -> dates.date(start);
    };
  }

  /** What it is called among those of the same year or month: {@code August}. */
  public String name(DateFormats dates) {
    return unit == Unit.MONTH ? dates.month(start.getMonthValue()) : title(dates);
  }

  /** A name for a part of a page: {@code 2023-08}. */
  public String key() {
    String day = start.toString();
    int cut = unit == Unit.YEAR ? 2 : unit == Unit.MONTH ? 1 : 0;
    return day.substring(0, day.length() - cut * "-01".length());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
