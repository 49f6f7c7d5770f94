package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from the front page to a page, with both.
 *
 * @see <a href="https://schema.org/BreadcrumbList">BreadcrumbList</a>
 */
record BreadcrumbList(@JsonName("@type") String type, List<Item> itemListElement) {

  /**
   * @param position from 1
   * @param item the address; absent for the page itself
   */
  record Item(@JsonName("@type") String type, int position, String name, @Nullable String item) {}

  /**
   * @param baseUrl with a closing {@code /}
   */
  static BreadcrumbList of(List<Link> pages, String baseUrl) {
    List<Item> items = new ArrayList<>(pages.size());
    for (Link page : pages) {
      int position = items.size() + 1;
      String address = position == pages.size() ? null : baseUrl + page.path().encoded();
      items.add(new Item("ListItem", position, page.name(), address));
    }
    return new BreadcrumbList("BreadcrumbList", items);
  }
}
