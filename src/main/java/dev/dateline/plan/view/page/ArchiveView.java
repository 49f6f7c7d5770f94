package dev.dateline.plan.view.page;

import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.Calendar;
import dev.dateline.plan.view.list.EditionLine;
import java.util.List;

/**
 * The index of all editions: calendars of the last months, the newest editions, all years.
 * Template: {@code archive.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param articles number: how many articles the digest has; example: {@code 14203}
 * @param editions number: how many editions the digest has; example: {@code 1825}
 * @param months list of {@link Calendar}: the newest six months that have editions, newest first
 * @param newest list of {@link EditionLine}: the newest editions, at most thirty, newest first
 * @param years list of {@link Year}: the years that have editions, newest first
 */
public record ArchiveView(
    PageInfo page,
    int articles,
    int editions,
    List<Calendar> months,
    List<EditionLine> newest,
    List<Year> years)
    implements PageView {
  @Override
  public List<Link> listed() {
    return years.stream().map(year -> year.link().asLink()).toList();
  }

  /**
   * A year and its months that have editions.
   *
   * @param link {@link CountedLink}: the page of the year
   * @param months list of {@link CountedLink}: the pages of its months, newest first; none in years
   *     before the newest ten
   */
  public record Year(CountedLink link, List<CountedLink> months) {}
}
