package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month as a table of weeks.
 *
 * @param name text: the month in the site's language, without the year; example: {@code December}
 * @param year number: its year; example: {@code 2023}
 * @param path path, may be absent: the page of the month, absent when the month has no edition;
 *     example: {@code 2023/12/}
 * @param count number: how many articles the month has; example: {@code 31}
 * @param weekdays list of {@link Weekday}: the headings of the seven columns, the first day of the
 *     week first
 * @param weeks list of {@link Week}: the rows
 */
public record Calendar(
    String name,
    int year,
    @Nullable SitePath path,
    int count,
    List<Weekday> weekdays,
    List<Week> weeks) {

  /** The pages of the months that have one. */
  public static List<Link> pages(List<Calendar> months) {
    List<Link> links = new ArrayList<>();
    for (Calendar month : months) {
      if (month.path() != null) {
        links.add(new Link(month.path(), month.name() + " " + month.year()));
      }
    }
    return links;
  }

  /**
   * The heading of a column.
   *
   * @param shortName text: the weekday, abbreviated; example: {@code Mon}
   * @param name text: the weekday in full; example: {@code Monday}
   */
  public record Weekday(String shortName, String name) {}

  /**
   * A row of a calendar.
   *
   * @param days list of {@link Day}: seven days; those outside of the month have the number 0
   */
  public record Week(List<Day> days) {}

  /**
   * A cell of a calendar.
   *
   * @param number number: the day of the month, or 0 outside of the month; example: {@code 28}
   * @param path path, may be absent: the edition of the day, absent when there is none; example:
   *     {@code 2023/12/28/}
   * @param label text, may be absent: the date in full, absent when the day has no edition;
   *     example: {@code December 28, 2023}
   * @param count number: how many articles the edition has; example: {@code 4}
   * @param level number: how many that is beside the busiest day, from 1 to 4; 0 without an
   *     edition; example: {@code 2}
   * @param lead text, may be absent: the headline of the lead story, shortened when it is long;
   *     example: {@code Blinken heads to Mexico}
   * @param lang text, may be absent: the language of the lead story as a BCP 47 tag, absent when it
   *     is the site's; example: {@code es}
   */
  public record Day(
      int number,
      @Nullable SitePath path,
      @Nullable String label,
      int count,
      int level,
      @Nullable String lead,
      @Nullable String lang) {}
}
