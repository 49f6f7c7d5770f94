package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.ListedEdition;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.HomeView;
import dev.dateline.plan.view.page.HomeView.EditionBlock;
import dev.dateline.plan.view.page.HomeView.EditionLines;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page: the latest edition, then the headlines of the ones before it. */
final class FrontPage {
  private static final String SCHEDULED = State.SCHEDULED.word();
  private static final int PREVIOUS_EDITIONS = 7;
  private static final int COMING_SHOWN = 30;

  /** The most headlines of an edition before the latest; its page has all. */
  private static final int PREVIOUS_HEADLINES = 8;

  private FrontPage() {}

  static Output page(PlanContext plan, List<CountedLink> topics, List<CountedLink> years) {
    DigestListing listing = plan.listing();
    List<ListedEdition> all = listing.editions();
    int first = daysToCome(all);
    int end = Math.min(all.size(), first + PREVIOUS_EDITIONS + 1);
    List<ListedEdition> editions = new ArrayList<>(all.subList(first, end));
    List<ListedArticle> coming = editions.isEmpty() ? new ArrayList<>() : takeScheduled(editions);
    for (int i = first - 1; i >= 0 && coming.size() < COMING_SHOWN; i--) {
      coming.addAll(all.get(i).articles());
    }
    // An edition begins with its lead, and has the latest first.
    ZoneId zone = plan.config().zone();
    coming.sort(
        Comparator.comparing(ListedArticle::day)
            .thenComparing(article -> article.dates().published().start(zone)));
    Inputs inputs = new Inputs(coming, editions, topics, years);
    return TemplatePage.of(SitePath.HOME, "home.ftlh", inputs, Origin.DATELINE);
  }

  /**
   * How many of the newest editions are of days to come: up to the last with something scheduled,
   * as long as readers see nothing of them.
   */
  private static int daysToCome(List<ListedEdition> newestFirst) {
    int days = 0;
    for (int i = 0; i < newestFirst.size(); i++) {
      List<ListedArticle> articles = newestFirst.get(i).articles();
      if (articles.stream().anyMatch(article -> article.badge() == null)) {
        break;
      }
      if (articles.stream().anyMatch(FrontPage::isScheduled)) {
        days = i + 1;
      }
    }
    return days;
  }

  /**
   * Takes what is scheduled for later on the day of the first edition out of it.
   *
   * @return that, in a new list, in the order of the edition
   */
  private static List<ListedArticle> takeScheduled(List<ListedEdition> editions) {
    ListedEdition latest = editions.get(0);
    List<ListedArticle> later = new ArrayList<>();
    List<ListedArticle> others = new ArrayList<>();
    for (ListedArticle article : latest.articles()) {
      (isScheduled(article) ? later : others).add(article);
    }
    if (later.isEmpty() || others.isEmpty()) {
      return new ArrayList<>();
    }
    editions.set(0, new ListedEdition(latest.day(), others));
    return later;
  }

  private static boolean isScheduled(ListedArticle article) {
    return SCHEDULED.equals(article.badge());
  }

  /**
   * @param coming the next first
   * @param editions the latest first
   */
  private record Inputs(
      List<ListedArticle> coming,
      List<ListedEdition> editions,
      List<CountedLink> topics,
      List<CountedLink> years)
      implements ViewInputs {

    @Override
    public HomeView view(ViewContext context) {
      String description = context.config().description();
      List<EditionLines> previous = new ArrayList<>();
      for (int i = 1; i < editions.size(); i++) {
        previous.add(lines(editions.get(i), context));
      }
      return new HomeView(
          context
              .pages()
              .of(SitePath.HOME, Section.HOME, "", description == null ? "" : description),
          editions.isEmpty() ? null : block(editions.get(0), context),
          ListedArticle.lines(coming, context),
          previous,
          topics,
          years);
    }

    @Override
    public @Nullable PublicationDate lastChanged() {
      return editions.isEmpty() ? null : ListedArticle.newest(editions.get(0).articles());
    }

    private static EditionBlock block(ListedEdition edition, ViewContext context) {
      return new EditionBlock(
          context.edition(edition.day()),
          context.dates().labelWithWeekday(edition.day()),
          edition.lead().card(context),
          ListedArticle.cards(edition.others(), context));
    }

    private static EditionLines lines(ListedEdition edition, ViewContext context) {
      List<ListedArticle> articles = edition.articles();
      int shown = Math.min(articles.size(), PREVIOUS_HEADLINES);
      return new EditionLines(
          context.edition(edition.day()),
          context.dates().labelWithWeekday(edition.day()),
          articles.size(),
          ListedArticle.lines(articles.subList(0, shown), context));
    }
  }
}
