package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of all topics. Template: {@code topics.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param topics list of {@link Entry}: the topics without a parent, by name
 */
public record TopicIndexView(PageInfo page, List<Entry> topics) implements PageView {
  @Override
  public List<Link> listed() {
    return topics.stream().map(entry -> entry.link().asLink()).toList();
  }

  /**
   * A topic in the index.
   *
   * @param link {@link CountedLink}: the page of the topic
   * @param description text, may be absent: what the topic is about; example: {@code Work, money,
   *     trade and prices.}
   * @param newest {@link DateLabel}, may be absent: the day of its newest article; absent when it
   *     has none
   * @param children list of {@link Entry}: the topics below it, by name
   */
  public record Entry(
      CountedLink link,
      @Nullable String description,
      @Nullable DateLabel newest,
      List<Entry> children) {}
}
