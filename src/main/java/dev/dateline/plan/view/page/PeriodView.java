package dev.dateline.plan.view.page;

import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.HeadlineGroup;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a topic, of a source or of a thread in one year; in a month of a year with many,
 * or on a day of a month with many. Template: {@code period.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param link {@link Link}: the page of the topic, source or thread
 * @param title text: the name of it and of the year, month or day; example: {@code Politics 2023}
 * @param parents list of {@link Link}: the pages of the year and the month that it is a part of
 * @param count number: how many articles there are; example: {@code 41}
 * @param groups list of {@link HeadlineGroup}: the articles of a year month by month, those of a
 *     month with many day by day, newest first; else all in one group
 * @param earlier {@link Link}, may be absent: the year, month or day before this one, by date
 * @param later {@link Link}, may be absent: the year, month or day after this one, by date
 */
public record PeriodView(
    PageInfo page,
    Link link,
    String title,
    List<Link> parents,
    int count,
    List<HeadlineGroup> groups,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {
  @Override
  public List<Link> above() {
    return Stream.concat(Stream.of(link), parents.stream()).toList();
  }

  @Override
  public List<Link> listed() {
    return HeadlineGroup.articles(groups);
  }
}
