package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month as a grid of weeks.
 *
 * @param path of the month's page; absent when the month has no edition
 * @param name of the month in the site's language, without the year
 * @param weekdays seven names, the first day of the week first
 */
public record Calendar(
    String name,
    int year,
    @Nullable SitePath path,
    int count,
    List<Weekday> weekdays,
    List<Week> weeks) {

  /** A column's heading, short and in full. */
  public record Weekday(String shortName, String name) {}

  /** Seven days; those outside of the month have number 0. */
  public record Week(List<Day> days) {}

  /**
   * One square of the grid.
   *
   * @param path of its edition; absent when there is none
   * @param count articles in that edition
   */
  public record Day(int number, @Nullable SitePath path, @Nullable String label, int count) {}
}
