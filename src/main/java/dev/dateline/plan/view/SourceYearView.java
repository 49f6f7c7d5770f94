package dev.dateline.plan.view;

import java.util.List;

/**
 * The articles of one year that cite a source. Template: {@code source-year.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param link {@link Link}: the page of the source
 * @param year number: the year; example: {@code 2023}
 * @param count number: how many articles there are; example: {@code 41}
 * @param months list of {@link LineGroup}: the articles month by month, newest first
 * @param years list of {@link CountedLink}: the pages of the years in which the source was cited,
 *     newest first; at most 20 before this one and 20 after it
 */
public record SourceYearView(
    PageInfo page, Link link, int year, int count, List<LineGroup> months, List<CountedLink> years)
    implements PageView {
  @Override
  public List<Link> above() {
    return List.of(link);
  }

  @Override
  public List<Link> listed() {
    return LineGroup.articles(months);
  }
}
