package dev.dateline.plan.view.feed;

import dev.dateline.plan.view.View;
import java.util.List;

/**
 * The list of all feeds for programs (OPML 2.0). Template: {@code opml.ftlx}.
 *
 * @param all {@link FeedLink}: the feed of all articles
 * @param topics list of {@link FeedLink}: the feeds of topics, by name
 * @param sources list of {@link FeedLink}: the feeds of sources, by name
 */
public record OpmlView(FeedLink all, List<FeedLink> topics, List<FeedLink> sources)
    implements View {}
