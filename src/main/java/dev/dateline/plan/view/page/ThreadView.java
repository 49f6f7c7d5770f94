package dev.dateline.plan.view.page;

import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.Card;
import dev.dateline.plan.view.list.MoreOfYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread with its newest articles. Template: {@code thread.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param link {@link CountedLink}: the page itself, named like the thread
 * @param newest list of {@link Card}: the newest articles, newest first; a thread may have more
 * @param more {@link MoreOfYear}, may be absent: the headlines of the next articles of the same
 *     year, absent when the newest ones are all that it has
 * @param years list of {@link CountedLink}: the pages of its years, newest first; none when the
 *     page shows all articles
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
