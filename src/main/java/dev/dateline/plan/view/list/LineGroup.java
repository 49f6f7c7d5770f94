package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines under a heading: the articles of a day.
 *
 * @param name text: the heading; example: {@code Thursday, December 28, 2023}
 * @param path path, may be absent: the page that the heading leads to; example: {@code 2023/12/28/}
 * @param lines list of {@link Line}: the articles; of many the first ones
 * @param count number: how many articles there are; example: {@code 4}
 */
public record LineGroup(String name, @Nullable SitePath path, List<Line> lines, int count) {

  /** The pages that headings lead to. */
  public static List<Link> pages(List<LineGroup> groups) {
    List<Link> links = new ArrayList<>(groups.size());
    for (LineGroup group : groups) {
      if (group.path() != null) {
        links.add(new Link(group.path(), group.name()));
      }
    }
    return links;
  }
}
