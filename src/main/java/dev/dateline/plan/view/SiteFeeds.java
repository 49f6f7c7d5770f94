package dev.dateline.plan.view;

import dev.dateline.model.SitePath;

/**
 * The feeds of the whole site and the page about all feeds.
 *
 * @param subscribe path: the page that lists the feeds for readers; example: {@code subscribe/}
 * @param atom path: the feed as Atom; example: {@code feed.xml}
 * @param rss path: the feed as RSS; example: {@code rss.xml}
 * @param json path: the feed as JSON; example: {@code feed.json}
 * @param opml path: the list of all feeds for programs; example: {@code feeds.opml}
 */
public record SiteFeeds(
    SitePath subscribe, SitePath atom, SitePath rss, SitePath json, SitePath opml) {
  public static final SiteFeeds PATHS =
      new SiteFeeds(
          new SitePath("subscribe/"),
          new SitePath("feed.xml"),
          new SitePath("rss.xml"),
          new SitePath("feed.json"),
          new SitePath("feeds.opml"));
}
