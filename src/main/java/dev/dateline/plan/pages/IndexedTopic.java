package dev.dateline.plan.pages;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.TopicIndexView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index of all topics says of one.
 *
 * @param newest the day of its newest article; null when it has none
 * @param children the topics below it, by name
 */
record IndexedTopic(
    CountedLink link,
    @Nullable String description,
    @Nullable LocalDate newest,
    List<IndexedTopic> children) {

  /** The topics as templates see them. */
  static List<TopicIndexView.Entry> entries(List<IndexedTopic> topics, ViewContext context) {
    List<TopicIndexView.Entry> entries = new ArrayList<>();
    for (IndexedTopic topic : topics) {
      LocalDate newest = topic.newest();
      entries.add(
          new TopicIndexView.Entry(
              topic.link(),
              topic.description(),
              newest == null ? null : context.dates().label(newest),
              entries(topic.children(), context)));
    }
    return entries;
  }
}
