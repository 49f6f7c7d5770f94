package dev.dateline.build;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.Image;
import dev.dateline.plan.SiteLinks;
import dev.dateline.plan.SitePlan;
import java.util.Collection;

/** Looks for mistakes that show only when the whole site is planned. */
final class SiteCheck {
  private static final ContentPath SITE_FILE = new ContentPath("site.yml");

  private final SitePlan plan;
  private final Diagnostics diagnostics;

  SiteCheck(SitePlan plan, Diagnostics diagnostics) {
    this.plan = plan;
    this.diagnostics = diagnostics;
  }

  /**
   * @param assets paths of the theme's assets in the site
   */
  void check(Digest digest, SiteConfig config, Collection<String> assets) {
    AddressCheck.check(plan, digest, assets, diagnostics);
    digest.articles().forEach(this::checkImage);
    for (SiteConfig.NavLink link : config.nav()) {
      if (plan.links().find(SITE_FILE, link.url()) instanceof SiteLinks.NoAddress none) {
        diagnostics.warning(
            Place.file(SITE_FILE.display()),
            "\"nav\" leads to " + none.address() + ", where there is no page",
            "");
      }
    }
  }

  private void checkImage(Article article) {
    Image image = article.head().image();
    if (image == null) {
      return;
    }
    String file = article.file().display();
    SiteLinks.Target target = plan.links().find(article.file(), image.src());
    if (target instanceof SiteLinks.NoFile none) {
      diagnostics.add(
          BrokenLink.of(
              "image", none, plan.links(), article.file(), Place.line(file, image.line())));
    } else if (target instanceof SiteLinks.NoAddress none) {
      diagnostics.error(
          Place.line(file, image.line()),
          "broken image: nothing in the site is at " + none.address(),
          "write it relative to " + file);
    }
  }
}
