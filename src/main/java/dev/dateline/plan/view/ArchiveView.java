package dev.dateline.plan.view;

import java.util.List;

/** The index of all editions by year and month, newest year first. */
public record ArchiveView(PageInfo page, int articles, int editions, List<Year> years)
    implements PageView {

  /** A year and its months that have editions. */
  public record Year(CountedLink link, List<CountedLink> months) {}
}
