package dev.dateline.plan.corrections;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.CorrectionsView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /corrections/}: all corrections, the newest first. A digest without a correction has no
 * such page. A page of the owner's at that address, such as {@code content/pages/corrections.md},
 * is shown above the list. When there are many, the page has the newest ones and the pages below
 * it, one for each year, have all, so that a new correction changes two small pages.
 */
public final class CorrectionPages {
  public static final SitePath PATH = new SitePath("corrections/");

  /** With more corrections than these they are cut by year. */
  private static final int MANY = 100;

  /** So many are on the first page then. */
  private static final int NEWEST = 50;

  private CorrectionPages() {}

  /** The page, and those of the years when there are many corrections. */
  public static List<Output> outputs(PlanContext plan) {
    List<ListedCorrection> all = ListedCorrection.of(plan.listing().articles());
    if (all.isEmpty()) {
      return List.of();
    }
    boolean many = all.size() > MANY;
    List<CorrectionYear> years = many ? CorrectionYear.byYear(all) : List.of();
    List<CountedLink> links = new ArrayList<>(years.size());
    for (CorrectionYear year : years) {
      links.add(new CountedLink(PATH.page(year.name()), year.name(), year.corrections().size()));
    }
    List<Output> pages = new ArrayList<>();
    List<ListedCorrection> newest = many ? all.subList(0, NEWEST) : all;
    pages.add(firstPage(plan, CorrectionYear.byYear(newest), all.size(), links));
    pages.addAll(CorrectionYearPages.outputs(years));
    return pages;
  }

  /** Whether a page of the owner's is a part of the list, and no page of its own. */
  public static boolean shows(StandalonePage page, PlanContext plan) {
    return page.path().equals(PATH)
        && plan.listing().articles().stream()
            .anyMatch(article -> !article.dates().corrections().isEmpty());
  }

  private static Output firstPage(
      PlanContext plan, List<CorrectionYear> newest, int count, List<CountedLink> years) {
    for (StandalonePage page : plan.digest().pages()) {
      if (page.path().equals(PATH)) {
        Body body =
            new Body(
                page.body(),
                new LinkBase.Relative(PATH),
                page.languageOr(plan.config().language()));
        String badge = DigestListing.badge(plan.content().previewed().get(page.body().file()));
        OwnersText text = new OwnersText(page.title(), page.summary(), badge);
        return page(
            new Inputs(text, body, newest, count, years), Origin.article(body.source().file()));
      }
    }
    return page(new Inputs(null, null, newest, count, years), Origin.DATELINE);
  }

  private static Output page(Inputs inputs, Origin origin) {
    return TemplatePage.of(PATH, "corrections.ftlh", inputs, origin);
  }

  /** What the owner's page has beside its body. */
  private record OwnersText(String title, String summary, @Nullable String badge) {}

  /**
   * @param text of the owner's page; null, as {@code body}, when there is none
   * @param newest at least one
   * @param count of all corrections
   * @param years the pages of all years, newest first; none when {@code newest} are all
   */
  private record Inputs(
      @Nullable OwnersText text,
      @Nullable Body body,
      List<CorrectionYear> newest,
      int count,
      List<CountedLink> years)
      implements ViewInputs {

    @Override
    public CorrectionsView view(ViewContext context) {
      String title = text == null ? "" : text.title();
      return new CorrectionsView(
          context.pages().of(PATH, Section.OTHER, title, text == null ? "" : text.summary()),
          body,
          text == null ? null : text.badge(),
          count,
          newest.stream()
              .map(year -> year.group(years.isEmpty() ? null : PATH.page(year.name()), context))
              .toList(),
          years);
    }

    @Override
    public PublicationDate lastChanged() {
      return PublicationDate.of(newest.get(0).corrections().get(0).date());
    }
  }
}
