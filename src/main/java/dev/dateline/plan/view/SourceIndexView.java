package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All cited sources by name. */
public record SourceIndexView(PageInfo page, List<Entry> sources) implements PageView {

  /** A source and how often it is cited. */
  public record Entry(CountedLink link, @Nullable String description) {}
}
