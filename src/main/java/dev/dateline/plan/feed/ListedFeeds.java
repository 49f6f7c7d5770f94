package dev.dateline.plan.feed;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.FeedPage;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.feed.FeedLink;
import java.util.Comparator;
import java.util.List;

/**
 * The feeds of topics and sources as they are listed, by name. Numbers of articles are no part of
 * it, so the list changes only with the topics and sources.
 */
record ListedFeeds(List<Link> topics, List<Link> sources) {
  private static final Comparator<Link> BY_NAME =
      Comparator.comparing(Link::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(link -> link.path().value());

  static ListedFeeds of(List<FeedPage> pages) {
    return new ListedFeeds(of(pages, Section.TOPICS), of(pages, Section.SOURCES));
  }

  private static List<Link> of(List<FeedPage> pages, Section section) {
    return pages.stream()
        .filter(page -> page.section() == section)
        .map(page -> new Link(page.link().path(), page.link().name()))
        .sorted(BY_NAME)
        .toList();
  }

  static List<FeedLink> links(List<Link> pages, ViewContext context) {
    return pages.stream()
        .map(page -> link(page.path(), page.name(), page.path().file(FeedPage.FILE), context))
        .toList();
  }

  static FeedLink link(SitePath page, String name, SitePath feed, ViewContext context) {
    return new FeedLink(page, name, context.pages().absolute(page), context.pages().absolute(feed));
  }
}
