package dev.dateline.plan;

import dev.dateline.plan.view.SiteView;
import java.util.List;

/**
 * Every page and file of the site before a byte of it is written.
 *
 * @param pages in the order of their addresses within each kind; no two on one address
 * @param listed every article that pages list, newest first
 * @param links where links between articles lead
 */
public record SitePlan(
    SiteView site,
    List<PlannedPage> pages,
    List<Listed> listed,
    List<PlannedCopy> copies,
    SiteLinks links) {
  public SitePlan {
    pages = List.copyOf(pages);
    listed = List.copyOf(listed);
    copies = List.copyOf(copies);
  }
}
