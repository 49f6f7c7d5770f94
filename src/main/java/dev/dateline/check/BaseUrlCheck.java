package dev.dateline.check;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;

/** Tells the owner what a site lacks whose address is not known. */
public final class BaseUrlCheck {
  private BaseUrlCheck() {}

  /**
   * Warns when there is no base URL; when the settings have the key without a value, a note is
   * enough. Beside an error there is no warning, as the base URL itself may be what is wrong. Not
   * to be called for a preview, which readers do not see.
   */
  public static void check(SiteConfig config, Diagnostics diagnostics) {
    if (config.baseUrl() != null || diagnostics.hasErrors()) {
      return;
    }
    if (config.addressOpen()) {
      diagnostics.add(
          Diagnostic.note(
              Place.file("content/site.yml"),
              "no feeds and no sitemap yet, as base_url is empty",
              "write the site's address there when you know it"));
    } else {
      diagnostics.warning(
          Place.file("content/site.yml"),
          "there is no base_url, so the site has no feeds, no page to subscribe and no sitemap,"
              + " which need its full address",
          "add base_url: https://owner.github.io/digest/ with the address of the site, or build"
              + " with --base-url");
    }
  }
}
