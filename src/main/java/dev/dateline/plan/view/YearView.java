package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a year as twelve calendars. Template: {@code year.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param year number: the year; example: {@code 2023}
 * @param count number: how many articles the year has; example: {@code 412}
 * @param months list of {@link Calendar}: the twelve months, from January on
 * @param earlier {@link Link}, may be absent: the year with an edition before this one, by date
 * @param later {@link Link}, may be absent: the year with an edition after this one, by date
 */
public record YearView(
    PageInfo page,
    int year,
    int count,
    List<Calendar> months,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {
  @Override
  public List<Link> listed() {
    return Calendar.pages(months);
  }
}
