package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.Calendars;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.Calendar;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.YearView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a year is made from.
 *
 * @param days the number of articles of each day that has an edition
 * @param earlier the year before that has editions; {@code later} the one after
 */
record YearInputs(
    int year, Map<LocalDate, Integer> days, @Nullable Integer earlier, @Nullable Integer later)
    implements ViewInputs {

  @Override
  public YearView view(ViewContext context) {
    List<Calendar> months = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      months.add(context.calendars().month(YearMonth.of(year, number), days));
    }
    SitePath path = Calendars.yearPath(year);
    return new YearView(
        context.pages().of(path, Section.ARCHIVE, Integer.toString(year), ""),
        year,
        days.values().stream().mapToInt(Integer::intValue).sum(),
        months,
        link(earlier),
        link(later));
  }

  @Override
  public @Nullable PublicationDate lastChanged() {
    return days.keySet().stream()
        .max(Comparator.naturalOrder())
        .map(PublicationDate::of)
        .orElse(null);
  }

  private static @Nullable Link link(@Nullable Integer year) {
    return year == null ? null : new Link(Calendars.yearPath(year), Integer.toString(year));
  }
}
