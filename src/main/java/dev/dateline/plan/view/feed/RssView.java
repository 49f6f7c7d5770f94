package dev.dateline.plan.view;

/**
 * A feed as RSS 2.0. Template: {@code rss.ftlx}.
 *
 * @param feed {@link FeedView}: the feed
 */
public record RssView(FeedView feed) implements View {}
