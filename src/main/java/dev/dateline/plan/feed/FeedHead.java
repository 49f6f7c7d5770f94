package dev.dateline.plan.feed;

import dev.dateline.config.SiteConfig;
import dev.dateline.model.SitePath;
import dev.dateline.model.TagAuthority;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.feed.FeedDate;
import dev.dateline.plan.view.feed.FeedEntry;
import dev.dateline.plan.view.feed.FeedView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param path where the feed is in the site
 * @param page the page with the same articles
 * @param name of the topic or source; null for all articles of the site
 * @param description of the topic or source
 */
record FeedHead(SitePath path, SitePath page, @Nullable String name, @Nullable String description) {

  /** The feed with its entries. */
  FeedView view(List<FeedItem> items, ViewContext context) {
    SiteConfig site = context.config();
    List<FeedEntry> entries = items.stream().map(item -> item.view(context)).toList();
    return new FeedView(
        id(context),
        context.pages().absolute(path),
        context.pages().absolute(page),
        name == null ? site.title() : name + " – " + site.title(),
        description(site),
        site.author() == null ? site.title() : site.author(),
        updated(items, site.zone()),
        entries);
  }

  /**
   * What identifies the feed: its address, or the tag that the settings give, which stays the same
   * when the address changes.
   */
  private String id(ViewContext context) {
    TagAuthority fixed = context.config().feedId();
    return fixed == null
        ? context.pages().absolute(path)
        : "tag:" + fixed.name() + "," + fixed.date() + ":/" + path.encoded();
  }

  private String description(SiteConfig site) {
    if (name != null) {
      return description == null ? name : description;
    }
    String ofSite = site.description() == null ? site.tagline() : site.description();
    return ofSite == null ? site.title() : ofSite;
  }

  private static @Nullable FeedDate updated(List<FeedItem> items, ZoneId zone) {
    Instant newest =
        items.stream().map(item -> item.updated(zone)).max(Comparator.naturalOrder()).orElse(null);
    return newest == null ? null : FeedDates.view(newest, zone);
  }
}
