package dev.dateline.plan;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.view.SiteView;
import java.time.Instant;
import java.util.List;

/**
 * Every file of the site before a byte of it is made.
 *
 * @param site the settings as templates see them
 * @param context what every view is made with
 * @param outputs product by product
 * @param articles those that outputs list, newest first
 * @param links where links in articles lead
 */
public record SitePlan(
    SiteView site,
    ViewContext context,
    List<Output> outputs,
    List<ListedArticle> articles,
    SiteLinks links) {

  /** The moment at which an output changes though no file has. */
  public Instant validUntil() {
    Instant first = Instant.MAX;
    for (Output output : outputs) {
      if (output.validUntil().isBefore(first)) {
        first = output.validUntil();
      }
    }
    return first;
  }
}
