package dev.dateline.build;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.Image;
import dev.dateline.plan.PlannedCopy;
import dev.dateline.plan.PlannedPage;
import dev.dateline.plan.SiteLinks;
import dev.dateline.plan.SitePlan;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

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
    checkAddresses(assets);
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

  /** Two things at one address would overwrite each other. */
  private void checkAddresses(Collection<String> assets) {
    Map<String, String> taken = new HashMap<>();
    for (PlannedPage page : plan.pages()) {
      String file = page.path().outputFile();
      if (taken.put(file, "a page that Dateline makes") != null) {
        diagnostics.error(
            Place.file("content"),
            "two pages have the address /" + page.path().value(),
            "look for it among the aliases, pages and former topic slugs");
      }
    }
    for (String asset : assets) {
      taken.putIfAbsent(asset, "a file of the theme");
    }
    for (PlannedCopy copy : plan.copies()) {
      String other = taken.putIfAbsent(copy.path().value(), copy.from().display());
      if (other != null) {
        diagnostics.error(
            Place.file(copy.from().display()),
            "has the address /" + copy.path().value() + ", as has " + other,
            "give it another name");
      }
    }
  }

  private void checkImage(Article article) {
    Image image = article.story().image();
    if (image == null) {
      return;
    }
    String file = article.file().display();
    SiteLinks.Target target = plan.links().find(article.file(), image.src());
    if (target instanceof SiteLinks.NoFile none) {
      diagnostics.error(
          Place.line(file, image.line()),
          "broken image: there is no " + none.file(),
          "write it relative to " + file);
    } else if (target instanceof SiteLinks.NoAddress none) {
      diagnostics.error(
          Place.line(file, image.line()),
          "broken image: nothing in the site is at " + none.address(),
          "write it relative to " + file);
    }
  }
}
