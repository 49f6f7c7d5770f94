package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All topics, those with a parent under it. */
public record TopicIndexView(PageInfo page, List<Entry> topics) implements PageView {

  /** A topic and its children, by name. */
  public record Entry(CountedLink link, @Nullable String description, List<Entry> children) {}
}
