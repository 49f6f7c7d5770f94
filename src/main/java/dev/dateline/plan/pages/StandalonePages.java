package dev.dateline.plan.pages;

import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.plan.corrections.CorrectionPages;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.StandaloneView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages outside of the dates, such as About. */
final class StandalonePages {
  private StandalonePages() {}

  static List<Output> pages(PlanContext plan, OtherLanguages languages) {
    List<Output> pages = new ArrayList<>();
    for (StandalonePage page : plan.digest().pages()) {
      if (CorrectionPages.shows(page, plan)) {
        continue;
      }
      Inputs inputs =
          new Inputs(
              page.path(),
              page.title(),
              page.summary(),
              DigestListing.badge(plan.content().previewed().get(page.body().file())),
              page.lang(),
              languages.of(page.path()),
              new Body(
                  page.body(),
                  new LinkBase.Relative(page.path()),
                  page.languageOr(plan.config().language())));
      Origin origin = Origin.article(page.body().file());
      pages.add(TemplatePage.of(page.path(), "standalone.ftlh", inputs, origin));
    }
    return pages;
  }

  private record Inputs(
      SitePath path,
      String title,
      String summary,
      @Nullable String badge,
      @Nullable String lang,
      List<OtherLanguages.Page> languages,
      Body body)
      implements ViewInputs {
    @Override
    public StandaloneView view(ViewContext context) {
      return new StandaloneView(
          context.pages().of(path, Section.OTHER, title, summary),
          title,
          body,
          badge,
          lang,
          OtherLanguages.Page.links(languages, context));
    }
  }
}
