package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import dev.dateline.browser.Chromium;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fonts of the theme, as a reader gets them. */
class FontsInBrowserTest {
  private static final String HOST = "https://owner.github.io/";
  private static final double ONE_LINE = 31;
  private static final String ARTICLE = "2024/01/02/news/";
  private static final String TEXT =
      "The ministry said on Thursday that the rover had landed near the southern rim, two days"
          + " later than planned, and that its first pictures would be published within hours. ";

  private static Chromium chromium;

  @TempDir Path folder;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void endBrowser() {
    chromium.close();
  }

  @Test
  void areSmallAndSetTheText() throws IOException {
    build("title: T\n");
    long bytes = 0;
    for (String name : new String[] {"text", "text-italic", "headings"}) {
      for (String part : new String[] {name, name + "-more"}) {
        bytes += Files.size(folder.resolve("site/assets/fonts/" + part + ".woff2"));
      }
    }

    assertThat(bytes).isLessThan(60_000);
    try (Page page = open(true)) {
      assertThat(loaded(page)).isEqualTo("normal normal, normal 600 900");
    }
  }

  /** What pages of the theme's languages need is in two files. */
  @Test
  void areOfTwoPartsOfWhichTheSecondIsForRareLetters() {
    build("title: T\ntagline: Übermäßig, à l’œuvre – ¿señor? “Não!”\n");
    try (Page page = open(true)) {
      assertThat(loaded(page)).isEqualTo("normal normal, normal 600 900");
    }
    build("title: Łódź\n");
    try (Page page = open(true)) {
      assertThat(loaded(page)).isEqualTo("normal normal, normal 600 900, normal 600 900");
    }
  }

  @Test
  void moveNothingWhenTheyArrive() throws IOException {
    build("title: T\n");
    try (Page before = open(false);
        Page after = open(true)) {
      assertThat(loaded(before)).isEmpty();
      assertThat(height(before, ".prose")).isCloseTo(height(after, ".prose"), within(ONE_LINE));
      assertThat(height(before, "h1")).isCloseTo(height(after, "h1"), within(2.0));
    }
  }

  @Test
  void areLoadedFromADisk() {
    build("title: T\n", "--offline");
    try (Page page = chromium.browser().newPage()) {
      page.navigate(folder.resolve("site/" + ARTICLE + "index.html").toUri().toString());
      assertThat(loaded(page)).contains("normal normal");
    }
  }

  @Test
  void areLeftOutWhenTheSettingsSaySo() {
    build("title: T\ntheme: {fonts: system}\n");

    Map<String, String> site = FileTree.read(folder.resolve("site"));
    assertThat(site.keySet()).noneMatch(file -> file.contains("font"));
    assertThat(site.get(ARTICLE + "index.html")).doesNotContain("fonts");
  }

  private void build(String settings, String... options) {
    FileTree.write(folder, "content/site.yml", settings);
    FileTree.write(
        folder,
        "content/news.md",
        "---\ntitle: " + TEXT.strip() + "\ndate: 2024-01-02\nslug: news\n---\n" + TEXT.repeat(9));
    String[] arguments = new String[options.length + 1];
    arguments[0] = "build";
    System.arraycopy(options, 0, arguments, 1, options.length);
    Program run = Program.in(folder, arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  /** The article's page. */
  private Page open(boolean fonts) {
    Page page = chromium.browser().newPage();
    page.route(
        HOST + "**",
        route -> {
          String asked = URI.create(route.request().url()).getPath();
          if (asked.endsWith(".woff2") && !fonts) {
            route.abort();
            return;
          }
          Path file = folder.resolve("site" + asked);
          route.fulfill(
              new FulfillOptions()
                  .setPath(Files.isDirectory(file) ? file.resolve("index.html") : file));
        });
    page.navigate(HOST + ARTICLE);
    return page;
  }

  /** The loaded faces of the theme: style and weight of each. */
  private static String loaded(Page page) {
    return page.evaluate(
            "document.fonts.ready.then(() => [...document.fonts]"
                + ".filter(face => face.family == 'Digest' && face.status == 'loaded')"
                + ".map(face => face.style + ' ' + face.weight).join(', '))")
        .toString();
  }

  private static double height(Page page, String selector) {
    return ((Number)
            page.evaluate(
                "s => document.fonts.ready.then("
                    + "() => document.querySelector(s).getBoundingClientRect().height)",
                selector))
        .doubleValue();
  }
}
