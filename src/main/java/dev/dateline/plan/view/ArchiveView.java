package dev.dateline.plan.view;

import java.util.List;

/**
 * The index of all editions by year and month. Template: {@code archive.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param articles number: how many articles the digest has; example: {@code 14203}
 * @param editions number: how many editions the digest has; example: {@code 1825}
 * @param years list of {@link Year}: the years that have editions, newest first
 */
public record ArchiveView(PageInfo page, int articles, int editions, List<Year> years)
    implements PageView {
  @Override
  public List<Link> listed() {
    return years.stream().map(year -> year.link().asLink()).toList();
  }

  /**
   * A year and its months that have editions.
   *
   * @param link {@link CountedLink}: the page of the year
   * @param months list of {@link CountedLink}: the pages of its months, newest first
   */
  public record Year(CountedLink link, List<CountedLink> months) {}
}
