package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import dev.dateline.browser.Chromium;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser lets the pages of a site do, on a server and on a disk. */
class PagePolicyInBrowserTest {
  private static final String HOST = "https://owner.github.io";
  private static final String ARTICLE = "2024/01/02/news/index.html";

  private static Chromium chromium;

  @TempDir Path folder;
  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void endBrowser() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    context = chromium.browser().newContext();
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isPreloadFromADisk(message)) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void givesEveryKindOfPageWhatItNeedsOnAServer() throws IOException {
    buildDemo();
    serve("/");
    visitAll(HOST + "/");
  }

  @Test
  void givesEveryKindOfPageWhatItNeedsBelowAPath() throws IOException {
    buildDemo("--base-url", HOST + "/repo/");
    serve("/repo/");
    visitAll(HOST + "/repo/");
  }

  @Test
  void givesEveryKindOfPageWhatItNeedsOnADisk() throws IOException {
    buildDemo();
    visitAll(site().toUri().toString());
  }

  @Test
  void givesEveryKindOfPageWhatItNeedsOnADiskWithLinksToFiles() throws IOException {
    buildDemo("--offline");
    visitAll(site().toUri().toString());
  }

  @Test
  void runsNoScriptOfAnArticle() throws IOException {
    build("title: T\n", "Text.\n");
    addToArticle(
        "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\">"
            + "<iframe srcdoc=\"<script>parent.document.title = 'run'</script>\"></iframe>"
            + "<base href=\"https://evil.example/\"><style>body { display: none }</style>");

    page.navigate(site().resolve(ARTICLE).toUri().toString());

    assertThat(page.title()).isEqualTo("News – T");
    assertThat(page.locator("body").isVisible()).isTrue();
    assertThat(page.evaluate("document.baseURI").toString()).startsWith("file:");
    assertThat(complaints).anyMatch(text -> text.contains("Content Security Policy"));
  }

  @Test
  void framesOnlyHostsThatTheSettingsName() throws IOException {
    build(
        "title: T\niframes: [good.example]\n", "<iframe src=\"https://good.example/\"></iframe>\n");
    context.route("https://*/**", route -> answer(route, "<p>framed"));
    addToArticle("<iframe src=\"https://bad.example/\"></iframe>");

    page.navigate(site().resolve(ARTICLE).toUri().toString());

    assertThat(page.frames()).filteredOn(f -> f.url().startsWith("https://good.")).hasSize(1);
    assertThat(page.frames()).filteredOn(f -> f.url().startsWith("https://bad.")).isEmpty();
  }

  @Test
  void runsScriptsOfTrustedArticles() throws IOException {
    build("title: T\nhtml: trusted\n", "<script>document.title = 'run'</script>\n");

    page.navigate(site().resolve(ARTICLE).toUri().toString());

    assertThat(page.title()).isEqualTo("run");
    assertThat(complaints).isEmpty();
  }

  @Test
  void loadsWhatTheSettingsAllowBeside() throws IOException {
    build("title: T\ncsp:\n  script-src: [\"https://stats.example\"]\n", "Text.\n");
    context.route(
        "https://*/**",
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setContentType("text/javascript")
                    .setBody(
                        "document.title += '"
                            + URI.create(route.request().url()).getHost()
                            + "'")));
    addToArticle(
        "<script src=\"https://stats.example/a.js\"></script>"
            + "<script src=\"https://evil.example/a.js\"></script>");

    page.navigate(site().resolve(ARTICLE).toUri().toString());

    assertThat(page.title()).isEqualTo("News – Tstats.example");
  }

  /** A browser says that it preloads no font from a disk, and takes it a moment later. */
  private static boolean isPreloadFromADisk(ConsoleMessage complaint) {
    return complaint.text().startsWith("Access to font at 'file:")
        || (complaint.text().equals("Failed to load resource: net::ERR_FAILED")
            && complaint.location().contains("/assets/fonts/"));
  }

  private Path site() {
    return folder.resolve("site");
  }

  private void build(String settings, String body) {
    FileTree.write(folder, "content/site.yml", settings);
    FileTree.write(folder, "content/news.md", "---\ntitle: News\ndate: 2024-01-02\n---\n" + body);
    Program run = Program.in(folder, "build");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  /** As if the sanitizer had let it through. */
  private void addToArticle(String html) throws IOException {
    Path file = site().resolve(ARTICLE);
    Files.writeString(file, Files.readString(file).replaceFirst("</main>", html + "</main>"));
  }

  private void buildDemo(String... options) {
    FileTree.copy(Path.of("content"), folder.resolve("content"));
    FileTree.write(
        folder, "content/pages/old.md", "---\ntitle: Old\naliases: [/older/]\n---\nText.\n");
    List<String> arguments = new ArrayList<>(List.of("build", "--now", "2026-01-01T00:00:00Z"));
    arguments.addAll(List.of(options));
    Program run = Program.in(folder, arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  /** Opens a page of each kind: of every depth and first folder. */
  private void visitAll(String base) throws IOException {
    Map<String, String> kinds = new TreeMap<>();
    for (String file : FileTree.read(site()).keySet()) {
      if (file.endsWith(".html")) {
        String kind = file.replaceAll("[0-9]+", "0").replaceFirst("/[^/0][^/]*/", "/x/");
        kinds.putIfAbsent(kind, file);
      }
    }
    assertThat(kinds).hasSizeGreaterThan(12);
    if (base.startsWith("file:")) {
      kinds.values().remove("404.html"); // only a server sends it
    }
    for (String file : kinds.values()) {
      page.navigate(base + file);
      if (Files.readString(site().resolve(file)).contains("http-equiv=\"refresh\"")) {
        page.waitForURL(url -> !url.endsWith(file));
        continue;
      }
      assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).marginTop"))
          .as(file)
          .isEqualTo("0px");
    }
    assertThat(complaints).isEmpty();
  }

  /** Lets the browser find the site at a host, below a path. */
  private void serve(String path) {
    context.route(
        HOST + "/**",
        route -> {
          String asked = URI.create(route.request().url()).getPath();
          Path file = site().resolve(asked.substring(path.length()));
          route.fulfill(
              new FulfillOptions()
                  .setPath(Files.isDirectory(file) ? file.resolve("index.html") : file));
        });
  }

  private static void answer(Route route, String html) {
    route.fulfill(new FulfillOptions().setContentType("text/html").setBody(html));
  }
}
