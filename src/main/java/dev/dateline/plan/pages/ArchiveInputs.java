package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.plan.format.Calendars;
import dev.dateline.plan.format.EditionDay;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.Headlines;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.list.EditionLine;
import dev.dateline.plan.view.page.ArchiveView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the index of all years is made from.
 *
 * @param recent the editions of the newest months by day, newest first
 * @param newest the day of the newest edition; null when there is none
 */
record ArchiveInputs(
    int articles,
    int editions,
    Map<LocalDate, EditionDay> recent,
    List<Year> years,
    @Nullable LocalDate newest)
    implements ViewInputs {
  private static final int NEWEST_EDITIONS = 30;

  /** Years before these show their number alone, or the page would grow with each month. */
  private static final int YEARS_WITH_MONTHS = 10;

  /**
   * @param months those that have editions, newest first
   */
  record Year(CountedLink link, List<Month> months) {}

  record Month(YearMonth month, int articles) {}

  @Override
  public ArchiveView view(ViewContext context) {
    List<ArchiveView.Year> all = new ArrayList<>();
    for (Year year : years) {
      List<CountedLink> months = new ArrayList<>();
      for (Month month : all.size() < YEARS_WITH_MONTHS ? year.months() : List.<Month>of()) {
        months.add(
            new CountedLink(
                Calendars.monthPath(month.month()),
                context.dates().month(month.month().getMonthValue()),
                month.articles()));
      }
      all.add(new ArchiveView.Year(year.link(), months));
    }
    List<EditionLine> lines = new ArrayList<>();
    recent.forEach(
        (day, edition) -> {
          if (lines.size() < NEWEST_EDITIONS) {
            lines.add(edition.line(day, context.dates().label(day), context));
          }
        });
    Stream<String> leads = recent.values().stream().map(EditionDay::lead);
    return new ArchiveView(
        context.pages().of(ArchivePages.ARCHIVE, Section.ARCHIVE, "", Headlines.description(leads)),
        articles,
        editions,
        EditionDay.calendars(recent, context),
        lines,
        all);
  }

  @Override
  public @Nullable PublicationDate lastChanged() {
    return newest == null ? null : PublicationDate.of(newest);
  }
}
