package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import dev.dateline.browser.Chromium;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is longer, wider or smaller than usual, on a phone, on a wide screen and on paper. */
class UnusualContentInBrowserTest {
  private static final String LONG_WORD = "Donaudampfschifffahrtsgesellschafts".repeat(3);
  private static final String STORY = "2024/01/03/story/";

  @TempDir static Path folder;
  private static SampleDigest digest;
  private static Chromium chromium;

  @BeforeAll
  static void build() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.write(
        "content/site.yml",
        "title: The Digest\nnav: [{title: About this digest, url: 'https://example.org/a'},"
            + " {title: All our newsletters, url: 'https://example.org/b'}]\n");
    String table =
        "| name |".repeat(12) + "\n" + "|---|".repeat(12) + "\n" + "| 12,345 |".repeat(12);
    SampleArticle story = new SampleArticle("A story", "2024-01-03");
    story.sources("nasa").with("image", "{src: dot.png, alt: A dot}").with("lead", "true");
    story.body(
        "They went there.",
        table.replace("||", "|"),
        "```\n" + "a long line of code ".repeat(20) + "\n```",
        "- [x] done\n- [ ] to do");
    digest.put("story.md", story);
    digest.put("word.md", new SampleArticle(LONG_WORD, "2024-01-03").body("## A heading", "Text."));
    digest.put("before.md", new SampleArticle("The day before", "2024-01-02"));
    ImageIO.write(
        new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB),
        "png",
        digest.content("dot.png").toFile());
    assertThat(digest.build().exitCode()).isZero();
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @Test
  void aWordThatIsLongerThanALineMakesNoPageWider() {
    for (String path : new String[] {"", STORY, "2024/01/03/", "2024/01/03/word/", "2024/01/"}) {
      try (Page page = open(path, 390)) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(390);
      }
    }
  }

  @Test
  void theSearchIsInViewWhateverElseTheNavigationHas() {
    try (Page page = open(STORY, 390)) {
      BoundingBox search = page.locator(".to-search a").boundingBox();
      assertThat(search.x + search.width).isLessThanOrEqualTo(390);
      assertThat(search.height).isGreaterThanOrEqualTo(44);
      assertThat(page.locator(".sections li:nth-last-child(2)").boundingBox().x)
          .isGreaterThan(search.x);
    }
  }

  @Test
  void aSmallPictureIsNotEnlarged() {
    try (Page page = open(STORY, 1280)) {
      assertThat(page.locator(".opening img").boundingBox().width).isEqualTo(40);
    }
    try (Page page = open("", 1280)) {
      assertThat(page.locator(".picture").count()).isZero();
    }
  }

  @Test
  void aTextThatBeginsWithAHeadingBeginsAtItsTop() {
    try (Page page = open("2024/01/03/word/", 390)) {
      assertThat(page.locator(".prose h2").boundingBox().y)
          .isEqualTo(page.locator(".prose").boundingBox().y);
    }
  }

  @Test
  void aTaskHasABoxAndNoPoint() {
    try (Page page = open(STORY, 390)) {
      Object points =
          page.locator("li:has(> [type=checkbox])")
              .evaluateAll("all => all.map(each => getComputedStyle(each).listStyleType)");
      assertThat(points).isEqualTo(List.of("none", "none"));
    }
  }

  @Test
  void whatScrollsOnTheScreenIsWholeOnPaper() {
    try (Page page = open(STORY, 680)) {
      assertThat(isWhole(page, ".table-wrap")).isEqualTo(false);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(isWhole(page, ".table-wrap")).isEqualTo(true);
      assertThat(isWhole(page, "pre")).isEqualTo(true);
    }
  }

  /** WCAG 2.2, 1.4.10: at 400 percent, a window of 1280 pixels has the room of 320. */
  @Test
  void nothingButTablesAndCodeScrollsSidewaysAtFourHundredPercent() {
    for (String path : new String[] {"", STORY, "2024/01/03/", "archive/", "search/"}) {
      try (Page page = open(path, 320)) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(320);
      }
    }
  }

  private static Object isWhole(Page page, String element) {
    Locator found = page.locator(element).first();
    return found.evaluate("each => each.scrollWidth <= each.clientWidth");
  }

  private static Page open(String path, int width) {
    Page page =
        chromium
            .browser()
            .newContext(new NewContextOptions().setViewportSize(width, 844).setBypassCSP(true))
            .newPage();
    page.navigate(digest.site().resolve(path + "index.html").toUri().toString());
    return page;
  }
}
