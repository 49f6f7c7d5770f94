package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages that a page lists.
 *
 * @param numberOfItems of all, also of those that are left out here
 * @see <a href="https://schema.org/ItemList">ItemList</a>
 */
record ItemList(@JsonName("@type") String type, int numberOfItems, List<Item> itemListElement) {
  /**
   * The first ones of a long list tell what it is; the page itself has all. The editions of a month
   * fit in.
   */
  private static final int MOST = 31;

  /**
   * @param position from 1
   */
  record Item(@JsonName("@type") String type, int position, String url, String name) {}

  /** The list of pages; null for none, and when addresses are unknown. */
  static @Nullable ItemList of(List<Link> pages, AbsoluteAddresses addresses) {
    if (pages.isEmpty() || addresses.baseUrl() == null) {
      return null;
    }
    List<Item> items = new ArrayList<>();
    for (Link page : pages.subList(0, Math.min(MOST, pages.size()))) {
      String url = addresses.of(page.path());
      if (url != null) {
        items.add(new Item("ListItem", items.size() + 1, url, page.name()));
      }
    }
    return new ItemList("ItemList", pages.size(), items);
  }
}
