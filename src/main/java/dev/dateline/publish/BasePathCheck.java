package dev.dateline.publish;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.BaseUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links that begin at the root of the host and so lead out of a site that is a folder on it:
 * {@code href="/about/"} under {@code /repo/}. Each is named once, with the first page that has it.
 */
final class BasePathCheck {
  /** A start tag with its attributes (HTML Living Standard, section 13.1.2.1). */
  private static final Pattern TAG =
      Pattern.compile(
          "<[a-zA-Z][^\\s/>]*+(?:\\s+[^\\s=>]++(?:\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+'|[^\\s>]++))?)*+");

  private static final Pattern LINK =
      Pattern.compile(
          "\\s(?:href|src|poster|action|srcset)\\s*=\\s*[\"']?(/(?!/)[^\"'\\s>]*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CSS = Pattern.compile("url\\(\\s*[\"']?(/(?!/)[^\"')\\s]*)");

  private BasePathCheck() {}

  static void check(Path site, List<SiteFile> files, BaseUrl baseUrl, Diagnostics diagnostics)
      throws IOException {
    String base = baseUrl.path();
    if (base.equals("/")) {
      return;
    }
    Map<String, Finding> found = new TreeMap<>();
    for (SiteFile file : files) {
      if (file.path().endsWith(".html")) {
        findInPage(read(site, file), base, file.path(), found);
      } else if (file.path().endsWith(".css")) {
        add(CSS.matcher(read(site, file)), base, file.path(), found);
      }
    }
    found.forEach(
        (link, finding) -> {
          String more = finding.count == 1 ? "" : " and in " + (finding.count - 1) + " more places";
          diagnostics.error(
              Place.file("site/" + finding.file),
              "links to " + link + more + ", but the site is at " + base,
              "link to the article's file, or in a template write ${shell.root} before the path");
        });
  }

  private static void findInPage(
      String html, String base, String file, Map<String, Finding> found) {
    // Only a page that has one of these can have such a link; most have none.
    if (!html.contains("=\"/") && !html.contains("='/") && !html.contains("=/")) {
      return;
    }
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      add(LINK.matcher(tag.group()), base, file, found);
    }
  }

  private static void add(Matcher link, String base, String file, Map<String, Finding> found) {
    while (link.find()) {
      String address = link.group(1);
      if (!address.startsWith(base) && !(address + "/").equals(base)) {
        found.computeIfAbsent(address, first -> new Finding(file)).count++;
      }
    }
  }

  private static String read(Path site, SiteFile file) throws IOException {
    return new String(Files.readAllBytes(site.resolve(file.path())), StandardCharsets.UTF_8);
  }

  private static final class Finding {
    private final String file;
    private int count;

    Finding(String file) {
      this.file = file;
    }
  }
}
