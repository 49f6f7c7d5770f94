package dev.dateline.plan.view;

import java.util.List;

/**
 * The articles of one year about a topic. Template: {@code topic-year.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param link {@link Link}: the page of the topic
 * @param year number: the year; example: {@code 2023}
 * @param count number: how many articles there are; example: {@code 41}
 * @param months list of {@link LineGroup}: the articles month by month, newest first
 * @param years list of {@link CountedLink}: the pages of the topic's years, newest first; at most
 *     20 before this one and 20 after it
 */
public record TopicYearView(
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
