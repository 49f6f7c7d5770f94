package dev.dateline.plan.pages;

import dev.dateline.model.SitePath;
import dev.dateline.plan.listing.Period;
import dev.dateline.plan.listing.PeriodArticles;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of each year of a topic, source or thread. A year with more articles than a page can
 * show has a page for each of its months too, and such a month one for each of its days, so that
 * every page is short however many articles there are.
 */
final class PeriodPages {
  private PeriodPages() {}

  static void add(List<Output> pages, ArticleIndex index) {
    Link parent = new Link(index.link().path(), index.link().name());
    List<PeriodArticles> periods = index.archives();
    while (!periods.isEmpty()) {
      List<PeriodArticles> shorter = new ArrayList<>();
      for (int i = 0; i < periods.size(); i++) {
        PeriodArticles period = periods.get(i);
        List<PeriodArticles> parts = PeriodInputs.parts(period);
        boolean isLong = period.isLong();
        if (isLong) {
          shorter.addAll(parts);
        }
        SitePath path = period.period().below(parent.path());
        PeriodInputs inputs =
            new PeriodInputs(
                index.kind(),
                parent,
                period.period(),
                PeriodInputs.Part.of(parts, isLong),
                periodOrNull(periods, i + 1),
                periodOrNull(periods, i - 1));
        pages.add(TemplatePage.of(path, "period.ftlh", inputs, Origin.DATELINE));
      }
      periods = shorter;
    }
  }

  private static @Nullable Period periodOrNull(List<PeriodArticles> periods, int index) {
    return index < 0 || index == periods.size() ? null : periods.get(index).period();
  }
}
