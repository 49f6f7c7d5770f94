package dev.dateline.plan.view.page;

import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.IndexEntry;
import dev.dateline.plan.view.list.IndexOrder;
import java.util.List;

/**
 * The index of all topics. Template: {@code topics.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param order {@link IndexOrder}: which order the page has, and where the other one is
 * @param topics list of {@link IndexEntry}: the topics without a parent, those with most articles
 *     first; or all topics from A to Z
 */
public record TopicIndexView(PageInfo page, IndexOrder order, List<IndexEntry> topics)
    implements PageView {
  @Override
  public List<Link> listed() {
    return IndexEntry.links(topics);
  }
}
