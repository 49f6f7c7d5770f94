package dev.dateline.plan.view.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed: the newest articles of the site, of a topic or of a source. All its addresses are
 * absolute.
 *
 * @param id text: what identifies the feed, whatever its address; example: {@code
 *     tag:example.org,2023:/feed.xml}
 * @param url address: the feed itself; example: {@code https://example.org/feed.xml}
 * @param page address: the page with the same articles; example: {@code https://example.org/}
 * @param title text: what the feed is called; example: {@code Migration – The Daily Digest}
 * @param description text: what the feed is about; example: {@code Short reports on what newspapers
 *     found out.}
 * @param author text: who edits the digest, or else its title; example: {@code Ana Pérez}
 * @param updated {@link FeedDate}, may be absent: the newest of the dates of its entries, absent
 *     while it has none
 * @param entries list of {@link FeedEntry}: its articles, newest first
 */
public record FeedView(
    String id,
    String url,
    String page,
    String title,
    String description,
    String author,
    @Nullable FeedDate updated,
    List<FeedEntry> entries) {}
