package dev.dateline.plan.format;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.list.Calendar;
import dev.dateline.plan.view.list.EditionLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes calendars and lists of the editions of some days. */
public final class EditionDays {
  private EditionDays() {}

  /**
   * A calendar for each month that has an edition, newest first.
   *
   * @param days newest first
   */
  public static List<Calendar> calendars(Map<LocalDate, EditionDay> days, ViewContext context) {
    Set<YearMonth> months = new LinkedHashSet<>();
    days.keySet().forEach(day -> months.add(YearMonth.from(day)));
    return months.stream().map(month -> context.calendars().month(month, days)).toList();
  }

  /** An edition on one line of a list. */
  public static EditionLine line(
      LocalDate day, EditionDay edition, DateLabel date, ViewContext context) {
    boolean foreign = !context.config().language().equals(edition.lang());
    return new EditionLine(
        SitePath.of(day), date, edition.lead(), foreign ? edition.lang() : null, edition.count());
  }
}
