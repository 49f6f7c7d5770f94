package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
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
import dev.dateline.plan.view.HomeView;
import dev.dateline.plan.view.HomeView.EditionBlock;
import dev.dateline.plan.view.HomeView.EditionLines;
import dev.dateline.plan.view.PageInfo.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page: the latest edition, then the headlines of the ones before it. */
final class FrontPage {
  private static final int PREVIOUS_EDITIONS = 7;

  private FrontPage() {}

  static Output page(PlanContext plan, List<CountedLink> topics, List<CountedLink> years) {
    DigestListing listing = plan.listing();
    int count = Math.min(listing.editions().size(), PREVIOUS_EDITIONS + 1);
    Inputs inputs = new Inputs(listing.editions().subList(0, count), topics, years);
    return TemplatePage.of(SitePath.HOME, "home.ftlh", inputs, Origin.DATELINE);
  }

  /**
   * @param editions the latest first
   */
  private record Inputs(
      List<ListedEdition> editions, List<CountedLink> topics, List<CountedLink> years)
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
      return new EditionLines(
          context.edition(edition.day()),
          context.dates().labelWithWeekday(edition.day()),
          ListedArticle.lines(edition.articles(), context));
    }
  }
}
