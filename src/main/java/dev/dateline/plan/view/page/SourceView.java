package dev.dateline.plan.view.page;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.Card;
import dev.dateline.plan.view.list.MoreOfYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cited source with its newest articles. Template: {@code source.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param link {@link CountedLink}: the page itself, named like the source
 * @param handle text: the source's handle, without {@code @}; example: {@code nytimes}
 * @param url address, may be absent: the source's own site; example: {@code
 *     https://www.nytimes.com/}
 * @param description text, may be absent: what the source is; example: {@code Daily newspaper of
 *     New York.}
 * @param newest list of {@link Card}: the newest articles that cite the source, newest first
 * @param more {@link MoreOfYear}, may be absent: the headlines of the next articles of the same
 *     year, absent when the newest ones are all that it has
 * @param years list of {@link CountedLink}: the pages of the years in which it was cited, newest
 *     first
 * @param feed path, may be absent: the feed of the same articles, absent when the site has no base
 *     URL; example: {@code sources/nytimes/feed.xml}
 */
public record SourceView(
    PageInfo page,
    CountedLink link,
    String handle,
    @Nullable String url,
    @Nullable String description,
    List<Card> newest,
    @Nullable MoreOfYear more,
    List<CountedLink> years,
    @Nullable SitePath feed)
    implements PageView {
  @Override
  public List<Link> listed() {
    return Card.links(newest);
  }
}
