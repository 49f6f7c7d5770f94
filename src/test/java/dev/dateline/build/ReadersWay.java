package dev.dateline.build;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Follows the links of a site as a reader does, from page to page.
 *
 * @param files of the site, with their text
 */
public record ReadersWay(Map<String, String> files) {
  private static final URI ROOT = URI.create("https://example.org/");

  /** The links that lead to no file, of all pages that can be reached from these. */
  public Set<String> missing(Collection<String> pages) {
    Set<String> missing = new TreeSet<>();
    Set<String> seen = new HashSet<>(pages);
    Deque<String> next = new ArrayDeque<>(pages);
    while (!next.isEmpty()) {
      String page = next.remove();
      String html = files.get(page);
      if (html == null || !page.endsWith(".html")) {
        continue;
      }
      String text = new String(html.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      for (Element element : Jsoup.parse(text).select("[href], [src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        URI target = ROOT.resolve(page).resolve(link);
        if (target.toString().startsWith(ROOT.toString())) {
          String path = target.getPath().substring(1);
          String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
          if (!files.containsKey(file)) {
            missing.add(page + " links to " + file + ", which is not there");
          } else if (seen.add(file)) {
            next.add(file);
          }
        }
      }
    }
    return missing;
  }
}
