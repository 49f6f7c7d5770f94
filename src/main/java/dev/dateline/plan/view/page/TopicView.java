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
 * A topic with its newest articles. Template: {@code topic.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param link {@link CountedLink}: the page itself, named like the topic
 * @param description text, may be absent: what the topic is about; example: {@code Work, money,
 *     trade and prices.}
 * @param parents list of {@link Link}: the topics above it, from the top down
 * @param children list of {@link CountedLink}: the topics below it, by name
 * @param newest list of {@link Card}: the newest articles, newest first; a topic may have more
 * @param more {@link MoreOfYear}, may be absent: the headlines of the next articles of the same
 *     year, absent when the newest ones are all that it has
 * @param years list of {@link CountedLink}: the pages of the topic's years, newest first
 * @param feed path, may be absent: the feed of the same articles, absent when the site has no base
 *     URL; example: {@code topics/migration/feed.xml}
 */
public record TopicView(
    PageInfo page,
    CountedLink link,
    @Nullable String description,
    List<Link> parents,
    List<CountedLink> children,
    List<Card> newest,
    @Nullable MoreOfYear more,
    List<CountedLink> years,
    @Nullable SitePath feed)
    implements PageView {
  @Override
  public List<Link> above() {
    return parents;
  }

  @Override
  public List<Link> listed() {
    return Card.links(newest);
  }
}
