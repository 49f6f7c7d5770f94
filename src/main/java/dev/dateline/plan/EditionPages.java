package dev.dateline.plan;

import dev.dateline.model.Edition;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Card;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.EditionView;
import dev.dateline.plan.view.HomeView;
import dev.dateline.plan.view.HomeView.EditionBlock;
import dev.dateline.plan.view.HomeView.EditionLines;
import dev.dateline.plan.view.Line;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of every edition, and the editions as the front page shows them. */
final class EditionPages {
  private final PlanContext context;
  private final List<Edition> editions;

  /** Where in {@link PlanContext#newestFirst()} each edition begins. */
  private final int[] starts;

  EditionPages(PlanContext context) {
    this.context = context;
    this.editions = context.digest().editions();
    this.starts = new int[editions.size() + 1];
    for (int i = 0; i < editions.size(); i++) {
      starts[i + 1] = starts[i] + editions.get(i).articles().size();
    }
  }

  void addTo(List<PlannedPage> pages) {
    for (int i = 0; i < editions.size(); i++) {
      int index = i;
      List<Object> shows = new ArrayList<>();
      shows.add(articles(i));
      shows.add(pathOrNull(i + 1));
      shows.add(pathOrNull(i - 1));
      pages.add(
          PlannedPage.of(editions.get(i).path(), EditionView.class, shows, () -> view(index)));
    }
  }

  private @Nullable SitePath pathOrNull(int index) {
    return index < 0 || index == editions.size() ? null : editions.get(index).path();
  }

  private EditionView view(int index) {
    Edition edition = editions.get(index);
    List<Listed> articles = articles(index);
    DateLabel date = context.dates().labelWithWeekday(edition.day());
    PageInfo shell =
        context
            .pageInfos()
            .of(
                edition.path(),
                Section.ARCHIVE,
                date.text(),
                articles.get(0).article().head().headline());
    YearMonth month = YearMonth.from(edition.day());
    Link monthLink =
        new Link(
            Calendars.monthPath(month),
            context.dates().monthAndYear(month.getYear(), month.getMonthValue()));
    return new EditionView(
        shell,
        date,
        articles.get(0).card(),
        cardsAfterFirst(articles),
        monthLink,
        index == editions.size() - 1 ? null : link(index + 1),
        index == 0 ? null : link(index - 1));
  }

  /** The edition in full, for the front page. */
  HomeView.EditionBlock block(int index) {
    List<Listed> articles = articles(index);
    return new EditionBlock(
        link(index),
        context.dates().labelWithWeekday(editions.get(index).day()),
        articles.get(0).card(),
        cardsAfterFirst(articles));
  }

  /** The edition as headlines, for the front page. */
  EditionLines lines(int index) {
    List<Line> lines = new ArrayList<>();
    for (Listed listed : articles(index)) {
      lines.add(listed.line());
    }
    return new EditionLines(
        link(index), context.dates().labelWithWeekday(editions.get(index).day()), lines);
  }

  List<Listed> articles(int index) {
    return context.newestFirst().subList(starts[index], starts[index + 1]);
  }

  private Link link(int index) {
    Edition edition = editions.get(index);
    return new Link(edition.path(), context.dates().date(edition.day()));
  }

  private static List<Card> cardsAfterFirst(List<Listed> articles) {
    List<Card> cards = new ArrayList<>(articles.size() - 1);
    for (int i = 1; i < articles.size(); i++) {
      cards.add(articles.get(i).card());
    }
    return cards;
  }
}
