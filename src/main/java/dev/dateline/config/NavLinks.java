package dev.dateline.config;

import dev.dateline.config.SiteConfig.NavLink;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.KnownKeys;
import java.util.ArrayList;
import java.util.List;

/** Reads the links that the editor adds to the navigation or to the foot of all pages. */
final class NavLinks {
  private static final KnownKeys KEYS = new KnownKeys("title", "url");

  private NavLinks() {}

  /**
   * @param key of the list: {@code nav} or {@code footer}
   */
  static List<NavLink> read(FieldMap map, String key, Diagnostics diagnostics) {
    List<NavLink> links = new ArrayList<>();
    for (FieldMap.Item item : map.items(key)) {
      String title = null;
      String url = null;
      if (item instanceof FieldMap.MapItem link) {
        link.map().warnOfOtherKeys(KEYS);
        title = link.map().text("title");
        url = link.map().text("url");
      }
      if (title == null || url == null) {
        diagnostics.error(
            item.place(),
            "a link of \"" + key + "\" needs a title and a url",
            "write it like {title: About, url: /about/}");
      } else if (isInside(url) || WebAddress.isValid(url) || url.startsWith("mailto:")) {
        links.add(new NavLink(title, url, item.place()));
      } else {
        diagnostics.error(
            item.place(),
            "\"" + url + "\" is not an address",
            "write it like /about/ or https://example.org/");
      }
    }
    return links;
  }

  private static boolean isInside(String url) {
    return url.startsWith("/") && !url.startsWith("//");
  }
}
