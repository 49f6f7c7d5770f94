package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.Calendars;
import dev.dateline.plan.format.EditionDay;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.Headlines;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.ListedEdition;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.list.LineGroup;
import dev.dateline.plan.view.page.MonthView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a month is made from.
 *
 * @param editions newest first
 * @param earlier the month before that has editions; null for none
 * @param later the month after that has editions; null for none
 */
record MonthInputs(
    YearMonth month,
    List<ListedEdition> editions,
    @Nullable YearMonth earlier,
    @Nullable YearMonth later)
    implements ViewInputs {
  /** With more articles the page shows the first ones of each day, and leads to its edition. */
  private static final int MOST_LINES = 100;

  @Override
  public MonthView view(ViewContext context) {
    Map<LocalDate, EditionDay> byDay = new HashMap<>();
    List<LineGroup> days = new ArrayList<>();
    int most =
        Headlines.ofEach(editions.stream().map(ListedEdition::articles).toList(), MOST_LINES);
    for (ListedEdition edition : editions) {
      byDay.put(edition.day(), edition.asDay());
      int count = edition.articles().size();
      days.add(
          new LineGroup(
              context.dates().withWeekday(edition.day()),
              edition.path(),
              ListedArticle.lines(edition.articles().subList(0, Math.min(most, count)), context),
              count));
    }
    Stream<String> leads = editions.stream().map(edition -> edition.lead().head().headline());
    SitePath path = Calendars.monthPath(month);
    String title = title(month, context);
    return new MonthView(
        context.pages().of(path, Section.ARCHIVE, title, Headlines.description(leads)),
        title,
        new Link(Calendars.yearPath(month.getYear()), Integer.toString(month.getYear())),
        context.calendars().month(month, byDay),
        days,
        link(earlier, context),
        link(later, context));
  }

  @Override
  public @Nullable PublicationDate lastChanged() {
    return ListedArticle.newest(editions.get(0).articles());
  }

  private static String title(YearMonth month, ViewContext context) {
    return context.dates().monthAndYear(month.getYear(), month.getMonthValue());
  }

  private static @Nullable Link link(@Nullable YearMonth month, ViewContext context) {
    return month == null ? null : new Link(Calendars.monthPath(month), title(month, context));
  }
}
