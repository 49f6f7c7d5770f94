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
import org.jspecify.annotations.Nullable;

/**
 * The edition of a day as calendars and lists of editions show it.
 *
 * @param count how many articles it has
 * @param lead the headline of its lead story
 * @param lang the language of the lead story; null when the article does not say
 */
public record EditionDay(int count, String lead, @Nullable String lang) {

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

  /** The edition on one line of a list. */
  public EditionLine line(LocalDate day, DateLabel date, ViewContext context) {
    boolean foreign = !context.config().language().equals(lang);
    return new EditionLine(SitePath.of(day), date, lead, foreign ? lang : null, count);
  }
}
