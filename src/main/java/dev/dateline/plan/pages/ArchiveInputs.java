package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.plan.format.Calendars;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.ArchiveView;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.PageInfo.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index of all years is made from.
 *
 * @param newest the day of the newest edition; null when there is none
 */
record ArchiveInputs(int articles, int editions, List<Year> years, @Nullable LocalDate newest)
    implements ViewInputs {

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
      for (Month month : year.months()) {
        months.add(
            new CountedLink(
                Calendars.monthPath(month.month()),
                context.dates().month(month.month().getMonthValue()),
                month.articles()));
      }
      all.add(new ArchiveView.Year(year.link(), months));
    }
    return new ArchiveView(
        context.pages().of(ArchivePages.ARCHIVE, Section.ARCHIVE, "", ""), articles, editions, all);
  }

  @Override
  public @Nullable PublicationDate lastChanged() {
    return newest == null ? null : PublicationDate.of(newest);
  }
}
