package dev.dateline.plan.view.page;

import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.Calendar;
import dev.dateline.plan.view.list.LineGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a month: a calendar, then the headlines day by day. Template: {@code month.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param title text: month and year in the site's language; example: {@code December 2023}
 * @param year {@link Link}: the page of the year
 * @param calendar {@link Calendar}: the month as a table of weeks
 * @param days list of {@link LineGroup}: the articles day by day, newest first
 * @param earlier {@link Link}, may be absent: the month with an edition before this one, by date
 * @param later {@link Link}, may be absent: the month with an edition after this one, by date
 */
public record MonthView(
    PageInfo page,
    String title,
    Link year,
    Calendar calendar,
    List<LineGroup> days,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {
  @Override
  public List<Link> above() {
    return List.of(year);
  }

  @Override
  public List<Link> listed() {
    return LineGroup.pages(days);
  }
}
