package dev.dateline.plan.robots;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.sitemap.NewsSitemap;
import dev.dateline.plan.sitemap.Sitemap;
import dev.dateline.plan.view.sitemap.RobotsView;
import java.util.List;

/**
 * {@code /robots.txt} (RFC 9309): lets crawlers read everything and tells them where the sitemaps
 * are. A file of that name in {@code content/} takes its place. Crawlers read only the one at the
 * root of a host, so a site below a path is told about.
 */
public final class Robots {
  private static final SitePath PATH = new SitePath("robots.txt");

  private Robots() {}

  /** The one file; none when the settings or a file of the owner's say so. */
  public static List<Output> outputs(PlanContext plan) {
    if (!plan.config().robots() || plan.isCopied(PATH.value())) {
      return List.of();
    }
    BaseUrl baseUrl = plan.config().baseUrl();
    if (baseUrl != null && !baseUrl.path().equals("/")) {
      warnOfPath(baseUrl, plan.attempts().diagnostics());
    }
    List<SitePath> sitemaps = baseUrl == null ? List.of() : List.of(Sitemap.PATH, NewsSitemap.PATH);
    return List.of(TemplatePage.of(PATH, "robots.ftl", new Inputs(sitemaps), Origin.DATELINE));
  }

  private static void warnOfPath(BaseUrl baseUrl, Diagnostics diagnostics) {
    diagnostics.warning(
        Place.file("content/site.yml"),
        "crawlers read "
            + baseUrl.uri().resolve("/robots.txt")
            + " and not "
            + baseUrl.of(PATH)
            + ", so they are not told where the sitemaps are",
        "name "
            + baseUrl.of(Sitemap.PATH)
            + " and "
            + baseUrl.of(NewsSitemap.PATH)
            + " in that robots.txt, or on the pages of search engines for owners of sites; then"
            + " write \"robots: off\" here, which leaves this site's own out");
  }

  private record Inputs(List<SitePath> sitemaps) implements ViewInputs {
    @Override
    public RobotsView view(ViewContext context) {
      return new RobotsView(sitemaps.stream().map(context.pages()::absolute).toList());
    }
  }
}
