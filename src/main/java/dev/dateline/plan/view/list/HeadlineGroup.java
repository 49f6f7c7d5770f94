package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headlines of a month or day.
 *
 * @param name text: the month or the date, empty for a group that is all of the page; example:
 *     {@code December}
 * @param key word: a name for the part of the page; example: {@code 2023-12}
 * @param path path, may be absent: the page with all of its articles, absent when they are all
 *     here; example: {@code topics/politics/2023/12/}
 * @param count number: how many articles there are; example: {@code 78}
 * @param days list of {@link DayLines}: the articles day by day, newest first; only the newest when
 *     there are many
 * @param complete true or false: whether all articles are here; example: {@code true}
 */
public record HeadlineGroup(
    String name,
    String key,
    @Nullable SitePath path,
    int count,
    List<DayLines> days,
    boolean complete) {

  /** The pages of all articles. */
  public static List<Link> articles(List<HeadlineGroup> groups) {
    List<Link> links = new ArrayList<>();
    for (HeadlineGroup group : groups) {
      for (DayLines day : group.days()) {
        for (Line line : day.lines()) {
          links.add(new Link(line.path(), line.headline()));
        }
      }
    }
    return links;
  }
}
