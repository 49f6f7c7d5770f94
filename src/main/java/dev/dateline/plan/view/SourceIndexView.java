package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of all cited sources. Template: {@code sources.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param sources list of {@link Entry}: the sources, by name
 */
public record SourceIndexView(PageInfo page, List<Entry> sources) implements PageView {
  @Override
  public List<Link> listed() {
    return sources.stream().map(entry -> entry.link().asLink()).toList();
  }

  /**
   * A source in the index.
   *
   * @param link {@link CountedLink}: the page of the source
   * @param description text, may be absent: what the source is; example: {@code Daily newspaper of
   *     New York.}
   * @param newest {@link DateLabel}, may be absent: the day of the newest article that cites it;
   *     absent when there is none
   */
  public record Entry(CountedLink link, @Nullable String description, @Nullable DateLabel newest) {}
}
