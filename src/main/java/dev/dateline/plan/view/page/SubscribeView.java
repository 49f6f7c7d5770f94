package dev.dateline.plan.view.page;

import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.feed.FeedLink;
import java.util.List;

/**
 * The page that explains feeds and lists them. Template: {@code subscribe.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param formats list of {@link FeedLink}: the feed of all articles in each format
 * @param topics list of {@link FeedLink}: the feeds of topics, by name
 * @param sources list of {@link FeedLink}: the feeds of sources, by name
 */
public record SubscribeView(
    PageInfo page, List<FeedLink> formats, List<FeedLink> topics, List<FeedLink> sources)
    implements PageView {}
