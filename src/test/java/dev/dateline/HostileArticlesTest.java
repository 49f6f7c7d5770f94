package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.dateline.browser.Chromium;
import dev.dateline.markdown.HostileArticles;
import dev.dateline.markdown.PagePolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole pages, as browsers read them, hold nothing but what {@link PagePolicy} allows, and run
 * nothing of an article.
 */
class HostileArticlesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/sites");

  /** What a script of an article would do is noted in the title of the page. */
  private static final String PROBE =
      """
      (() => {
        const note = what => document.documentElement.setAttribute('data-run', what);
        for (const name of ['alert', 'prompt', 'confirm', 'print', 'open', 'msgbox']) {
          window[name] = () => note(name);
        }
        for (const name of ['x', 'y']) {
          Object.defineProperty(window, name, {get() { note('global ' + name); return 1; }});
        }
        addEventListener('error', e => { if (e.message) note(e.message); });
      })()""";

  /** Every element of the bodies once more, told what a reader may do to it. */
  private static final String TOUCH =
      """
      () => {
        const kinds = ['load', 'error', 'focus', 'blur', 'toggle', 'mouseover', 'animationstart',
          'loadstart', 'start', 'play', 'pointerdown', 'keydown', 'submit', 'begin'];
        const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'file:']);
        const bad = [];
        for (const e of document.querySelectorAll('section.body *')) {
          kinds.forEach(kind => e.dispatchEvent(new Event(kind)));
          for (const address of [e.href, e.src, e.cite, e.poster, e.action, e.formAction, e.data]) {
            if (typeof address === 'object' || (address
                && !schemes.has(new URL(address, document.baseURI).protocol))) {
              bad.push(e.outerHTML);
            }
          }
        }
        return bad;
      }""";

  @TempDir static Path folder;
  private static final List<Document> PAGES = new ArrayList<>();
  private static int articles;

  @BeforeAll
  static void build() {
    articles = HostileArticles.write(folder);
    Program run = Program.in(folder, "build", "--now", "2025-01-01T00:00:00Z");
    assertThat(run.err().lines().filter(line -> line.contains(" error: "))).isEmpty();
    html(folder.resolve("site")).values().forEach(text -> PAGES.add(Jsoup.parse(text)));
  }

  private static Map<String, String> html(Path site) {
    Map<String, String> files = new TreeMap<>(FileTree.read(site));
    files.keySet().removeIf(file -> !file.endsWith(".html"));
    return files;
  }

  @Test
  void holdNothingOutsideThePolicy() {
    assertThat(PAGES).hasSizeGreaterThan(articles);
    for (Document page : PAGES) {
      assertThat(PagePolicy.pageViolations(page)).as(page.title()).isEmpty();
      for (Element body : page.select("div.prose")) {
        assertThat(body.text()).contains("The text before.", "text after.");
      }
    }
  }

  @Test
  void isThePolicyOfOtherSitesToo() {
    for (String golden : List.of("everything", "german", "smallest")) {
      html(GOLDEN.resolve(golden).resolve("expected"))
          .forEach(
              (file, text) ->
                  assertThat(PagePolicy.pageViolations(Jsoup.parse(text))).as(file).isEmpty());
    }
  }

  @Test
  void runNothingInABrowser() {
    StringBuilder all = new StringBuilder("<!DOCTYPE html><title>Bodies</title>");
    for (String text : html(folder.resolve("site")).values()) {
      int start = text.indexOf("<div class=\"prose e-content\">");
      int end = text.indexOf("</div>\n<footer>");
      if (start >= 0) {
        all.append("<section class=body>").append(text, start, end).append("</div></section>\n");
      }
    }
    List<String> requests = new ArrayList<>();
    List<String> dialogs = new ArrayList<>();
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.addInitScript(PROBE);
      context.route("https://*/**", route -> route.abort());
      context.route("http://*/**", route -> route.abort());
      page.onRequest(request -> requests.add(request.resourceType() + " " + request.url()));
      page.onDialog(
          dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
          });
      FileTree.write(folder, "bodies.html", all.toString());
      page.navigate(folder.resolve("bodies.html").toUri().toString());
      Object addresses = page.evaluate(TOUCH);

      assertThat(page.locator("section.body").count()).isEqualTo(articles);
      assertThat((List<?>) addresses).isEmpty();
      assertThat(page.getAttribute("html", "data-run")).isNull();
      Document seen = Jsoup.parse(page.content());
      for (Element body : seen.select("body > section.body")) {
        Document alone = Jsoup.parse("<div class=prose></div>");
        alone.selectFirst("div.prose").html(body.child(0).html());
        assertThat(PagePolicy.pageViolations(alone)).isEmpty();
      }
    }
    assertThat(dialogs).isEmpty();
    assertThat(requests)
        .allMatch(
            request ->
                request.matches("(image|media|other) .*")
                    || request.startsWith("document file:")
                    || request.startsWith("document https://player.example.org/"));
  }
}
