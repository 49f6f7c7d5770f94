package dev.dateline.plan.view.feed;

import dev.dateline.plan.view.View;

/**
 * The text of an article in a feed, the same in feeds of all formats. Template: {@code
 * feed-entry.ftlh}.
 *
 * @param entry {@link FeedEntry}: the article
 */
public record FeedEntryView(FeedEntry entry) implements View {}
