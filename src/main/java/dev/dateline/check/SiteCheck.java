package dev.dateline.check;

import dev.dateline.cache.KnownInputs;
import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.files.Background;
import dev.dateline.model.Article;
import dev.dateline.model.Digest;
import dev.dateline.model.Image;
import dev.dateline.plan.SitePlan;
import dev.dateline.plan.links.Destination;
import dev.dateline.plan.links.SiteLinks;
import java.nio.file.Path;
import java.util.List;

/** Looks for mistakes that show only when the whole site is planned. */
public final class SiteCheck {
  private final SiteLinks links;
  private final Diagnostics diagnostics;

  private SiteCheck(SiteLinks links, Diagnostics diagnostics) {
    this.links = links;
    this.diagnostics = diagnostics;
  }

  /**
   * Looks at the addresses of outputs, active files among them, the names of topics and sources,
   * ids in feeds, the images of articles and the links of the navigation.
   */
  public static void check(
      SitePlan plan,
      Digest digest,
      KnownInputs inputs,
      SiteConfig config,
      Path contentFolder,
      Diagnostics diagnostics) {
    Background<Boolean> names =
        Background.make(
            () -> {
              SharedNames.check(digest, contentFolder, diagnostics);
              return true;
            });
    AddressCheck.check(plan.outputs(), diagnostics);
    EntryIdCheck.check(digest, config, diagnostics);
    ActiveFileCheck.check(plan.outputs(), inputs, config, diagnostics);
    names.join();
    SiteCheck check = new SiteCheck(plan.links(), diagnostics);
    digest.articles().forEach(check::checkImage);
    check.checkLinks("nav", config.nav());
    check.checkLinks("footer", config.footer());
    PictureCheck.check(plan.outputs(), inputs, config, diagnostics);
  }

  private void checkLinks(String key, List<SiteConfig.NavLink> written) {
    for (SiteConfig.NavLink link : written) {
      if (links.leadsNowhere(link.url())) {
        diagnostics.warning(
            link.place(),
            "\"" + key + "\" leads to " + link.url() + ", where there is no page",
            "it is left out until there is one");
      }
    }
  }

  private void checkImage(Article article) {
    Image image = article.head().image();
    if (image == null) {
      return;
    }
    String file = article.file().display();
    Destination target = links.find(article.file(), image.src());
    boolean missing =
        target instanceof Destination.NoFile || target instanceof Destination.NoAddress;
    if (missing) {
      Place place = Place.line(file, image.line());
      diagnostics.add(BrokenLink.of("image", image.src(), target, links, article.file(), place));
    }
  }
}
