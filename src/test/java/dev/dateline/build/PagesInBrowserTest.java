package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import dev.dateline.browser.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where things stand on the pages of the built-in theme, on a phone and on a wide screen. */
class PagesInBrowserTest {
  private static final String LEAD = "2024/01/03/lead/";

  @TempDir static Path folder;
  private static SampleDigest digest;
  private static Chromium chromium;

  @BeforeAll
  static void build() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.options.add("--offline");
    digest.write(
        "content/site.yml",
        "title: The Dateline Digest\ntagline: Science and space, day by day, with its sources\n"
            + "nav: [{title: About us, url: 'https://example.org/a'},"
            + " {title: Our newsletters, url: 'https://example.org/b'}]\n");
    put("lead", "2024-01-03").with("lead", "true");
    digest.articles.get("lead.md").headline =
        "Blinken heads to Mexico as migrant caravan moves toward U.S. border";
    put("second", "2024-01-03");
    put("third", "2024-01-03");
    put("fourth", "2024-01-03");
    put("before", "2024-01-02");
    digest.articles.keySet().forEach(digest::save);
    assertThat(digest.build().exitCode()).isZero();
    chromium = Chromium.start();
  }

  private static SampleArticle put(String name, String date) {
    SampleArticle article = new SampleArticle("The " + name + " story of the day", date);
    article.topics("Space").sources("nasa", "esa").with("summary", "It was told in one sentence.");
    String code = "```\n" + "a long line of code ".repeat(20) + "\n```";
    String words = " | " + "what search engines show of the front page ".repeat(3);
    String table =
        "| key | what it is | without it |\n|---|---|---|\n| `description`" + words.repeat(2) + "|";
    return digest.put(
        name + ".md",
        article.body("They went there, and it took them a while. ".repeat(9), code, table));
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @Test
  void showTheFirstHeadlineInTheUpperHalfOfAPhone() {
    try (Page page = open("", 390, 844)) {
      assertThat(box(page.locator(".lead :is(h2, h3)")).y).isLessThan(400);
      assertThat(width(page)).isLessThanOrEqualTo(390);
    }
  }

  @Test
  void showTheTextOfAnArticleInTheUpperHalfOfAPhone() {
    try (Page page = open(LEAD, 390, 844)) {
      assertThat(box(page.locator(".prose p").first()).y).isLessThan(400);
      assertThat(width(page)).isLessThanOrEqualTo(390);
    }
  }

  @Test
  void haveOneLineOfNavigation() {
    try (Page page = open("", 390, 844)) {
      double first = box(page.locator(".sections li").first()).y;
      assertThat(page.locator(".sections li").all())
          .filteredOn(Locator::isVisible)
          .allMatch(item -> box(item).y == first);
    }
  }

  @Test
  void haveWhatIsNearAnArticleBesideItOrBelow() {
    try (Page page = open(LEAD, 1280, 900)) {
      BoundingBox text = box(page.locator(".prose"));
      BoundingBox aside = box(page.locator("main aside"));
      assertThat(aside.x).isGreaterThan(text.x + text.width);
      assertThat(aside.y).isLessThan(text.y);
    }
    try (Page page = open(LEAD, 390, 844)) {
      BoundingBox text = box(page.locator(".prose"));
      assertThat(box(page.locator("main aside")).y).isGreaterThan(text.y + text.height);
    }
  }

  @Test
  void haveOneLeftEdge() {
    try (Page page = open(LEAD, 1280, 900)) {
      double edge = box(page.locator(".sections")).x;
      for (String part : new String[] {"h1", ".byline", ".prose p", ".story footer", ".pager"}) {
        assertThat(box(page.locator(part).first()).x).as(part).isEqualTo(edge);
      }
    }
  }

  @Test
  void haveTheSecondStoryBesideALeadWithoutAPicture() {
    for (String path : new String[] {"", "2024/01/03/"}) {
      try (Page page = open(path, 1280, 900)) {
        BoundingBox lead = box(page.locator(".lead"));
        BoundingBox second = box(page.locator(".card").first());
        assertThat(second.x).isGreaterThan(lead.x + lead.width);
        assertThat(second.y).isLessThan(lead.y + lead.height);
      }
    }
  }

  /** WCAG 2.2, 2.5.8: links outside of sentences, to which the words of a summary belong. */
  @Test
  void haveLinksOfTwentyFourPixels() {
    for (String path : new String[] {"", LEAD, "2024/01/03/"}) {
      try (Page page = open(path, 390, 844)) {
        assertThat(page.locator("a:not(.skip, .prose a)").all())
            .filteredOn(link -> link.isVisible() && box(link).height < 24)
            .extracting(link -> path + " " + link.textContent())
            .isEmpty();
      }
    }
  }

  /** WCAG 2.2, 1.4.12. */
  @Test
  void cutNothingWhenTextIsSpacedOut() {
    try (Page page = open("", 390, 844)) {
      page.addStyleTag(
          new Page.AddStyleTagOptions()
              .setContent(
                  "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
                      + " word-spacing: .16em !important }"));
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('.summary')]"
                      + ".every(e => e.scrollHeight <= e.clientHeight + 1)"))
          .isEqualTo(true);
    }
  }

  @Test
  void breakNoKeyOfATable() {
    for (int width : new int[] {390, 1280}) {
      try (Page page = open(LEAD, width, 844)) {
        assertThat(box(page.locator("td code")).height).isLessThan(30);
      }
    }
  }

  @Test
  void letTheKeyboardReachCodeThatScrolls() {
    try (Page page = open(LEAD, 390, 844)) {
      assertThat(page.locator("pre[tabindex='0'][role=group]").getAttribute("aria-label"))
          .isEqualTo("Code");
    }
  }

  @Test
  void printNeitherNavigationNorFooter() {
    try (Page page = open(LEAD, 1280, 900)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".sections, .pager, .colophon, main aside").all())
          .noneMatch(Locator::isVisible);
      assertThat(
              page.evaluate(
                  "getComputedStyle(document.querySelector('.u-url'), '::after').content"))
          .isEqualTo("\"https://example.org/" + LEAD + "\"");
    }
  }

  private static Page open(String path, int width, int height) {
    Page page =
        chromium
            .browser()
            .newContext(new NewContextOptions().setViewportSize(width, height).setBypassCSP(true))
            .newPage();
    page.navigate(digest.site().resolve(path + "index.html").toUri().toString());
    return page;
  }

  private static BoundingBox box(Locator element) {
    return element.boundingBox();
  }

  private static int width(Page page) {
    return (int) page.evaluate("document.documentElement.scrollWidth");
  }
}
