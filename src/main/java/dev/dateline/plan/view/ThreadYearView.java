package dev.dateline.plan.view;

import java.util.List;

/**
 * The articles of one year in a running story. Template: {@code thread-year.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param link {@link Link}: the page of the story
 * @param year number: the year; example: {@code 2023}
 * @param count number: how many articles there are; example: {@code 41}
 * @param months list of {@link LineGroup}: the articles month by month, newest first
 * @param years list of {@link CountedLink}: the pages of the story's years, newest first; at most
 *     20 before this one and 20 after it
 */
public record ThreadYearView(
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
