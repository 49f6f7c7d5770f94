package dev.dateline.plan;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SiteConfig.NavLink;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.view.FixedPages;
import dev.dateline.plan.view.SiteFeeds;
import dev.dateline.plan.view.SiteView;
import java.util.ArrayList;
import java.util.List;

/** Makes of a site's settings what templates see of them. */
public final class SiteViews {
  private SiteViews() {}

  /**
   * @param pages those of the site that are always at the same address
   */
  public static SiteView of(SiteConfig config, SiteLinks links, FixedPages pages) {
    String policy = config.correctionsPolicy();
    boolean atPage = policy != null && policy.startsWith("/");
    return new SiteView(
        config.title(),
        config.tagline(),
        config.description(),
        config.author(),
        config.baseUrl() == null ? null : config.baseUrl().uri().toString(),
        config.language(),
        policy != null && atPage ? links.fromRoot(policy) : policy,
        items(config.nav(), links),
        items(config.footer(), links),
        ContentSecurityPolicy.of(config, pages.links()),
        config.theme(),
        pages,
        config.baseUrl() == null ? null : SiteFeeds.PATHS);
  }

  /** The links that lead somewhere. */
  private static List<SiteView.NavItem> items(List<NavLink> written, SiteLinks links) {
    List<SiteView.NavItem> items = new ArrayList<>();
    for (NavLink link : written) {
      if (!links.leadsNowhere(link.url())) {
        boolean local = link.url().startsWith("/") && !link.url().startsWith("//");
        String url = local ? links.fromRoot(link.url()) : link.url();
        items.add(new SiteView.NavItem(link.title(), local ? url.substring(1) : url, local));
      }
    }
    return items;
  }
}
