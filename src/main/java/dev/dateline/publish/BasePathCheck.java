package dev.dateline.publish;

import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.BaseUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links that begin at the root of the host although the site is in a folder of it: {@code
 * href="/about/"} where the base path is {@code /repo/}. Each is reported once, with the first page
 * that has it.
 */
final class BasePathCheck {
  /**
   * An attribute (HTML Living Standard, section 13.1.2.3), with its value in one of three forms.
   */
  private static final String ATTRIBUTE =
      "\\s+([^\\s=>/]++)(?:\\s*=\\s*(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>\"']++)))?";

  private static final Pattern NEXT_ATTRIBUTE = Pattern.compile(ATTRIBUTE);
  private static final Pattern TAG =
      Pattern.compile("<[a-zA-Z][^\\s/>]*+((?:" + ATTRIBUTE + ")*+)");
  private static final Pattern ROOTED = Pattern.compile("^\\s*(/(?!/)\\S*)");
  private static final Set<String> LINKS = Set.of("href", "src", "poster", "action", "srcset");

  private static final Pattern CSS = Pattern.compile("url\\(\\s*[\"']?(/(?!/)[^\"')\\s]*)");

  private BasePathCheck() {}

  static void check(Path site, List<SiteFile> files, BaseUrl baseUrl, Diagnostics diagnostics)
      throws IOException {
    String base = baseUrl.path();
    if (base.equals("/")) {
      return;
    }
    Map<String, List<String>> found = new TreeMap<>();
    for (SiteFile file : files) {
      if (file.path().endsWith(".html")) {
        findInPage(read(site, file), base, file.path(), found);
      } else if (file.path().endsWith(".css")) {
        add(CSS.matcher(read(site, file)), base, file.path(), found);
      }
    }
    found.forEach(
        (link, places) -> {
          String more = places.size() == 1 ? "" : " and in " + (places.size() - 1) + " more places";
          diagnostics.error(
              Place.file("site/" + places.get(0)),
              "links to " + link + more + ", but the site is at " + base,
              "link to the article's file, or in a template write ${page.root} before the path");
        });
  }

  private static void findInPage(
      String html, String base, String file, Map<String, List<String>> found) {
    // Saves the search in most pages, which have no such link.
    if (!html.contains("=\"/") && !html.contains("='/") && !html.contains("=/")) {
      return;
    }
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      Matcher attribute = NEXT_ATTRIBUTE.matcher(tag.group(1));
      while (attribute.find()) {
        if (LINKS.contains(attribute.group(1).toLowerCase(Locale.ROOT))) {
          add(ROOTED.matcher(value(attribute)), base, file, found);
        }
      }
    }
  }

  private static String value(Matcher attribute) {
    for (int form = 2; form <= 4; form++) {
      if (attribute.group(form) != null) {
        return attribute.group(form);
      }
    }
    return "";
  }

  private static void add(Matcher link, String base, String file, Map<String, List<String>> found) {
    while (link.find()) {
      String address = link.group(1);
      if (!address.startsWith(base) && !(address + "/").equals(base)) {
        found.computeIfAbsent(address, first -> new ArrayList<>()).add(file);
      }
    }
  }

  private static String read(Path site, SiteFile file) throws IOException {
    return new String(Files.readAllBytes(site.resolve(file.path())), StandardCharsets.UTF_8);
  }
}
