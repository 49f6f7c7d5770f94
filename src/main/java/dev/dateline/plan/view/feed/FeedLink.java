package dev.dateline.plan.view.feed;

import dev.dateline.model.SitePath;

/**
 * A feed as readers find it listed.
 *
 * @param path path: the page with the same articles; example: {@code topics/migration/}
 * @param name text: the topic or source, or the format of a feed of all articles; example: {@code
 *     Migration}
 * @param page address: the page with the same articles; example: {@code
 *     https://example.org/topics/migration/}
 * @param url address: the feed; example: {@code https://example.org/topics/migration/feed.xml}
 */
public record FeedLink(SitePath path, String name, String page, String url) {}
