package dev.dateline.plan.view.feed;

import dev.dateline.plan.view.View;

/**
 * A feed as RSS 2.0. Template: {@code rss.ftlx}.
 *
 * @param feed {@link FeedView}: the feed
 */
public record RssView(FeedView feed) implements View {}
