package dev.dateline.plan.view.page;

import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.IndexEntry;
import dev.dateline.plan.view.list.IndexOrder;
import java.util.List;

/**
 * The index of all cited sources. Template: {@code sources.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param order {@link IndexOrder}: which order the page has, and where the other one is
 * @param sources list of {@link IndexEntry}: the sources, those with most articles first or from A
 *     to Z
 */
public record SourceIndexView(PageInfo page, IndexOrder order, List<IndexEntry> sources)
    implements PageView {
  @Override
  public List<Link> listed() {
    return IndexEntry.links(sources);
  }
}
