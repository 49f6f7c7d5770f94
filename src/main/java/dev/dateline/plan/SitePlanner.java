package dev.dateline.plan;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.copies.Copies;
import dev.dateline.plan.corrections.CorrectionPages;
import dev.dateline.plan.feed.Feeds;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.links.LinkTargets;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.listing.Attempts;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.pages.DigestPages;
import dev.dateline.plan.robots.Robots;
import dev.dateline.plan.search.Search;
import dev.dateline.plan.share.SharePictures;
import dev.dateline.plan.sitemap.NewsSitemap;
import dev.dateline.plan.sitemap.Sitemap;
import dev.dateline.plan.variants.PictureVariants;
import dev.dateline.plan.view.FixedPages;
import dev.dateline.read.Content;
import dev.dateline.text.ContentDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Plans the whole site. A pure function of the digest and its settings: the same digest gives the
 * same outputs in the same order.
 */
public final class SitePlanner {
  private SitePlanner() {}

  /**
   * @param content what the digest was made of
   * @param stamps of the files that are copied
   * @param assets of the theme, by path in the site
   * @param now the moment as of which the site is built
   * @param form how links name pages
   * @param diagnostics told of what can't be planned; everything else is
   */
  public static SitePlan plan(
      Digest digest,
      SiteConfig config,
      Content content,
      Map<ContentPath, FileStamp> stamps,
      Map<String, ContentDigest> assets,
      Instant now,
      LinkForm form,
      Diagnostics diagnostics) {
    List<Output> outputs = new ArrayList<>();
    Attempts attempts = new Attempts(diagnostics);
    SiteLinks links =
        new SiteLinks(
            form, () -> LinkTargets.of(digest, content, config, stamps, assets.keySet()), outputs);
    DigestListing listing =
        DigestListing.of(digest, links, content.previewed(), content.translations(), attempts);
    PlanContext plan =
        new PlanContext(config, digest, listing, content, stamps, assets, now, attempts);

    attempts.of("the share images", () -> outputs.addAll(SharePictures.outputs(plan)));
    attempts.of("the pictures", () -> outputs.addAll(PictureVariants.outputs(plan)));
    List<Output> pages = new ArrayList<>();
    attempts.of("the pages", () -> pages.addAll(DigestPages.outputs(plan)));
    attempts.of("the corrections", () -> pages.addAll(CorrectionPages.outputs(plan)));
    attempts.of("the search", () -> pages.addAll(Search.outputs(plan, form)));
    attempts.of("the feeds", () -> pages.addAll(Feeds.outputs(plan, pages)));
    outputs.addAll(pages);
    attempts.of("the sitemap", () -> outputs.addAll(Sitemap.outputs(plan, pages)));
    attempts.of("the news sitemap", () -> outputs.addAll(NewsSitemap.outputs(plan)));
    attempts.of("robots.txt", () -> outputs.addAll(Robots.outputs(plan)));
    attempts.of("the copied files", () -> outputs.addAll(Copies.outputs(plan)));

    Predicate<SitePath> isThere = path -> holds(pages, path);
    FixedPages fixed = FixedPages.of(form, isThere, Search.isIn(pages) ? Search.PATH : null);
    return new SitePlan(
        SiteViews.of(config, links, fixed),
        ViewContext.of(config, form, SharePictures.ofSite(plan)),
        outputs,
        listing.articles(),
        links);
  }

  private static boolean holds(List<Output> pages, SitePath path) {
    // From the end, as the pages that are asked for are behind those of articles.
    for (int i = pages.size() - 1; i >= 0; i--) {
      if (pages.get(i).path().equals(path)) {
        return true;
      }
    }
    return false;
  }
}
