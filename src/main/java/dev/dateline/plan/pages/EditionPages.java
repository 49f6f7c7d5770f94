package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.plan.format.Calendars;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.ListedEdition;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.EditionView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of every edition. */
final class EditionPages {
  private EditionPages() {}

  static List<Output> pages(PlanContext plan) {
    List<ListedEdition> editions = plan.listing().editions();
    List<Output> pages = new ArrayList<>(editions.size());
    for (int i = 0; i < editions.size(); i++) {
      ListedEdition edition = editions.get(i);
      Inputs inputs = new Inputs(edition, dayOrNull(editions, i + 1), dayOrNull(editions, i - 1));
      pages.add(TemplatePage.of(edition.path(), "edition.ftlh", inputs, Origin.DATELINE));
    }
    return pages;
  }

  private static @Nullable LocalDate dayOrNull(List<ListedEdition> editions, int index) {
    return index < 0 || index == editions.size() ? null : editions.get(index).day();
  }

  /**
   * @param earlier the day of the edition before; null for none
   * @param later the day of the edition after; null for none
   */
  private record Inputs(
      ListedEdition edition, @Nullable LocalDate earlier, @Nullable LocalDate later)
      implements ViewInputs {

    @Override
    public EditionView view(ViewContext context) {
      DateLabel date = context.dates().labelWithWeekday(edition.day());
      YearMonth month = YearMonth.from(edition.day());
      return new EditionView(
          context
              .pages()
              .of(edition.path(), Section.ARCHIVE, date.text(), edition.lead().head().headline()),
          date,
          edition.lead().card(context),
          ListedArticle.cards(edition.others(), context),
          new Link(
              Calendars.monthPath(month),
              context.dates().monthAndYear(month.getYear(), month.getMonthValue())),
          earlier == null ? null : context.edition(earlier),
          later == null ? null : context.edition(later));
    }

    @Override
    public @Nullable PublicationDate lastChanged() {
      return ListedArticle.newest(edition.articles());
    }
  }
}
