package dev.dateline.plan;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.LinkForm;
import dev.dateline.plan.copies.Copies;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.links.LinkTargets;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.pages.DigestPages;
import dev.dateline.plan.robots.Robots;
import dev.dateline.plan.sitemap.Sitemap;
import dev.dateline.read.Content;
import dev.dateline.text.ContentDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Plans the whole site. A pure function of the digest and its settings: the same digest gives the
 * same outputs in the same order.
 */
public final class SitePlanner {
  private final Diagnostics diagnostics;
  private final List<Output> outputs = new ArrayList<>();

  private SitePlanner(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * @param content what the digest was made of
   * @param stamps of the files that are copied
   * @param assets of the theme, by path in the site
   * @param form how links name pages
   * @param diagnostics told of a product that can't be planned; the others are
   */
  public static SitePlan plan(
      Digest digest,
      SiteConfig config,
      Content content,
      Map<ContentPath, FileStamp> stamps,
      Map<String, ContentDigest> assets,
      LinkForm form,
      Instant now,
      Diagnostics diagnostics) {
    SitePlanner planner = new SitePlanner(diagnostics);
    SiteLinks links = new SiteLinks(form, () -> LinkTargets.of(digest, content), planner.outputs);
    DigestListing listing = DigestListing.of(digest, links, content.previewed());
    PlanContext plan = new PlanContext(config, digest, listing, content, stamps, assets, now);

    planner.add("the pages", () -> DigestPages.outputs(plan));
    planner.add("the sitemap", () -> Sitemap.outputs(plan, List.copyOf(planner.outputs)));
    planner.add("robots.txt", () -> Robots.outputs(plan));
    planner.add("the copied files", () -> Copies.outputs(plan));

    return new SitePlan(
        SiteViews.of(config, links, form),
        ViewContext.of(config, form),
        planner.outputs,
        listing.articles(),
        links);
  }

  private void add(String product, Supplier<List<Output>> planned) {
    try {
      outputs.addAll(planned.get());
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.add(Diagnostic.fault(Place.file("content"), "planning " + product, e));
    }
  }
}
