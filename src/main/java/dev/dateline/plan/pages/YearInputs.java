package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.Calendars;
import dev.dateline.plan.format.EditionDay;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.Headlines;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.list.EditionGroup;
import dev.dateline.plan.view.list.EditionLine;
import dev.dateline.plan.view.page.YearView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a year is made from.
 *
 * @param days its editions by day, newest first; at least one
 * @param earlier the year before that has editions; null for none
 * @param later the year after that has editions; null for none
 */
record YearInputs(
    int year, Map<LocalDate, EditionDay> days, @Nullable Integer earlier, @Nullable Integer later)
    implements ViewInputs {
  /** With more editions the calendars name the lead stories, and no list does. */
  private static final int MOST_LINES = 120;

  @Override
  public YearView view(ViewContext context) {
    SitePath path = Calendars.yearPath(year);
    String title = Integer.toString(year);
    Stream<String> leads = days.values().stream().map(EditionDay::lead);
    return new YearView(
        context.pages().of(path, Section.ARCHIVE, title, Headlines.description(leads)),
        year,
        days.values().stream().mapToInt(EditionDay::count).sum(),
        EditionDay.calendars(days, context),
        days.size() > MOST_LINES ? List.of() : leads(context),
        link(earlier),
        link(later));
  }

  private List<EditionGroup> leads(ViewContext context) {
    Map<YearMonth, List<EditionLine>> months = new LinkedHashMap<>();
    days.forEach(
        (day, edition) ->
            months
                .computeIfAbsent(YearMonth.from(day), first -> new ArrayList<>())
                .add(edition.line(day, context.dates().shortLabel(day), context)));
    List<EditionGroup> groups = new ArrayList<>();
    months.forEach(
        (month, editions) ->
            groups.add(
                new EditionGroup(
                    context.dates().month(month.getMonthValue()),
                    Calendars.monthPath(month),
                    editions)));
    return groups;
  }

  @Override
  public @Nullable PublicationDate lastChanged() {
    return days.keySet().stream().findFirst().map(PublicationDate::of).orElse(null);
  }

  private static @Nullable Link link(@Nullable Integer year) {
    return year == null ? null : new Link(Calendars.yearPath(year), Integer.toString(year));
  }
}
