package dev.dateline.plan.view.page;

import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.Calendar;
import dev.dateline.plan.view.list.EditionGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a year: a calendar of each month, and the lead story of each day. Template:
 * {@code year.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param year number: the year; example: {@code 2023}
 * @param count number: how many articles the year has; example: {@code 412}
 * @param months list of {@link Calendar}: the months that have editions, newest first
 * @param leads list of {@link EditionGroup}: the editions month by month, newest first; none in a
 *     year with very many, where the calendars name the lead stories
 * @param earlier {@link Link}, may be absent: the year with an edition before this one, by date
 * @param later {@link Link}, may be absent: the year with an edition after this one, by date
 */
public record YearView(
    PageInfo page,
    int year,
    int count,
    List<Calendar> months,
    List<EditionGroup> leads,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {
  @Override
  public List<Link> listed() {
    return Calendar.pages(months);
  }
}
