package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running story with its newest articles. Template: {@code thread.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param link {@link CountedLink}: the page itself, named like the story
 * @param newest list of {@link Card}: the newest articles, newest first; a story may have more
 * @param more {@link MoreOfYear}, may be absent: the headlines of the next articles of the same
 *     year, absent when the newest ones are all that it has
 * @param years list of {@link CountedLink}: the pages of the story's years, newest first; none when
 *     the page shows all articles
 */
public record ThreadView(
    PageInfo page,
    CountedLink link,
    List<Card> newest,
    @Nullable MoreOfYear more,
    List<CountedLink> years)
    implements PageView {
  @Override
  public List<Link> listed() {
    return Card.links(newest);
  }
}
