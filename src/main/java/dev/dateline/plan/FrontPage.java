package dev.dateline.plan;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.HomeView;
import dev.dateline.plan.view.HomeView.EditionLines;
import dev.dateline.plan.view.PageInfo.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page: the latest edition, then the headlines of the ones before it. */
final class FrontPage {
  private static final int PREVIOUS_EDITIONS = 7;

  private FrontPage() {}

  static PlannedPage page(
      PlanContext context,
      EditionPages editions,
      List<CountedLink> topics,
      List<CountedLink> years,
      @Nullable String description) {
    int count = Math.min(context.digest().editions().size(), PREVIOUS_EDITIONS + 1);
    List<Object> shows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shows.add(editions.articles(i));
    }
    shows.add(topics);
    shows.add(years);
    return PlannedPage.of(
        SitePath.HOME,
        HomeView.class,
        shows,
        () -> {
          List<EditionLines> previous = new ArrayList<>();
          for (int i = 1; i < count; i++) {
            previous.add(editions.lines(i));
          }
          return new HomeView(
              context
                  .pageInfos()
                  .of(SitePath.HOME, Section.HOME, "", description == null ? "" : description),
              count == 0 ? null : editions.block(0),
              previous,
              topics,
              years);
        });
  }
}
