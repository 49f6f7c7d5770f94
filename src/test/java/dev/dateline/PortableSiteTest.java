package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows every link, picture, stylesheet, feed and anchor of the demo digest, wherever it is. */
class PortableSiteTest {
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

  @TempDir Path folder;
  private Path site;
  private URI base;
  private boolean onDisk;
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final List<String> broken = new ArrayList<>();
  private int followed;

  @Test
  void isWholeAtTheRootOfAHost() throws IOException {
    crawl("https://owner.github.io/", false);
  }

  @Test
  void isWholeBelowAPath() throws IOException {
    crawl("https://owner.github.io/repo/", false);
  }

  @Test
  void isWholeOpenedFromADisk() throws IOException {
    crawl("https://owner.github.io/repo/", true);
  }

  private void crawl(String address, boolean offline) throws IOException {
    site = folder.resolve("site");
    FileTree.copy(Path.of("content"), folder.resolve("content"));
    // Settings name pages as well, and so do former addresses.
    Files.writeString(
        folder.resolve("content/site.yml"),
        Files.readString(folder.resolve("content/site.yml"))
                .replaceFirst(
                    "(?s)corrections_policy:.*?nav:", "corrections_policy: /corrections\nnav:")
            + "  - {title: Fragment, url: \"/about/#top\"}\n");
    FileTree.write(
        folder,
        "content/pages/about.md",
        "---\ntitle: About\naliases: [/team/]\n---\n"
            + "## Top\n\n<a href=\"/archive/\">raw</a> [edition](/2023/12/28/) [self](#top)\n");
    List<String> options = new ArrayList<>(List.of("build", "--now", "2026-01-01T00:00:00Z"));
    options.addAll(List.of("--base-url", address));
    if (offline) {
      options.add("--offline");
    }
    Program run = Program.in(folder, options.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();

    base = URI.create(offline ? "disk://here/site/" : address);
    onDisk = offline;
    for (String file : FileTree.read(site).keySet()) {
      check(file, URI.create(address));
    }
    assertThat(broken).isEmpty();
    assertThat(followed).isGreaterThan(5000);
  }

  private void check(String file, URI published) throws IOException {
    Path path = site.resolve(file);
    URI here = base.resolve(encoded(file));
    if (file.endsWith(".html")) {
      Document page = Jsoup.parse(path.toFile(), "UTF-8", here.toString());
      for (Element element : page.select("[href], [src], [srcset], [poster]")) {
        for (String name : List.of("href", "src", "poster")) {
          if (element.hasAttr(name)) {
            follow(file, here, element.attr(name));
          }
        }
        for (String candidate : element.attr("srcset").split(",")) {
          if (!candidate.isBlank()) {
            follow(file, here, candidate.strip().split("\\s")[0]);
          }
        }
      }
      for (Element refresh : page.select("meta[http-equiv=refresh]")) {
        follow(file, here, refresh.attr("content").replaceFirst("^.*url=", ""));
      }
    } else if (file.endsWith(".css")) {
      Matcher url = CSS_URL.matcher(Files.readString(path));
      while (url.find()) {
        follow(file, here, url.group(1));
      }
    } else if (file.endsWith(".xml") || file.endsWith(".json") || file.endsWith(".txt")) {
      Matcher url =
          Pattern.compile(Pattern.quote(published.toString()) + "[^\"'<>\\s\\\\)]*")
              .matcher(withoutEscapes(Files.readString(path)));
      while (url.find()) {
        follow(file, here, url.group().replace("&amp;", "&"));
      }
    }
  }

  /** The text of a feed, in which HTML is escaped. */
  private static String withoutEscapes(String text) {
    return text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
  }

  private void follow(String file, URI here, String link) throws IOException {
    if (link.matches("(?i)(mailto|tel|data):.*")) {
      return;
    }
    URI target = here.resolve(link);
    boolean absolute = link.matches("(?i)https?://.*");
    // What a page says of its published address must hold there, also when it is read from a disk.
    URI root = absolute ? URI.create("https://owner.github.io").resolve(pathOfBase()) : base;
    if (absolute && !target.toString().startsWith(root.toString())) {
      return;
    }
    followed++;
    String rest = target.toString();
    if (!rest.startsWith(root.toString())) {
      broken.add(file + ": " + link + " leads out of the site");
      return;
    }
    String path = rest.substring(root.toString().length()).replaceFirst("[?#].*$", "");
    path = java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    boolean folderIsPage = absolute || !onDisk;
    if (folderIsPage && (path.isEmpty() || path.endsWith("/"))) {
      path += "index.html";
    }
    if (!Files.isRegularFile(site.resolve(path))) {
      broken.add(file + ": " + link + " leads to nothing");
    } else if (target.getRawFragment() != null && !anchors(path).contains(target.getFragment())) {
      broken.add(file + ": " + link + " leads to no part of that page");
    }
  }

  private String pathOfBase() {
    return onDisk ? "/repo/" : base.getPath();
  }

  private Set<String> anchors(String path) throws IOException {
    Set<String> known = anchors.get(path);
    if (known == null) {
      known = new TreeSet<>(Set.of(""));
      for (Element element : Jsoup.parse(site.resolve(path).toFile(), "UTF-8").select("[id]")) {
        known.add(element.id());
      }
      anchors.put(path, known);
    }
    return known;
  }

  private static String encoded(String file) {
    return new dev.dateline.model.SitePath(
            new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .encoded();
  }
}
