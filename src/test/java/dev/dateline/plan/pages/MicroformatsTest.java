package dev.dateline.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say to programs that read microformats2. */
class MicroformatsTest {
  private static final String BASE = "https://d.example/x/";

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    FileTree.write(folder, "content/site.yml", "title: The Digest\nbase_url: " + BASE + "\n");
    FileTree.write(
        folder,
        "content/news.md",
        """
        ---
        title: News
        date: 2024-01-02 10:00:00 -05:00
        updated: 2024-01-03
        authors: [Ana Pérez, Jo Smith]
        dateline: Mexico City
        summary: What is new.
        topics: [Politics, Travel]
        thread: The caravan
        image: {src: a.jpg, alt: A road}
        sources:
          - {handle: nytimes, url: 'https://www.nytimes.com/a', title: The report}
          - {handle: reuters}
        ---

        The *text*.
        """);
    FileTree.write(folder, "content/a.jpg", "no picture");
    FileTree.write(
        folder,
        "content/other.md",
        """
        ---
        title: Other
        date: 2024-01-02
        thread: The caravan
        topics: [Politics]
        sources: [{handle: nytimes, url: 'https://www.nytimes.com/b', title: Another report}]
        ---
        """);
    Program run = Program.in(folder, "build", "--now", "2024-02-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static Document page(String page) throws Exception {
    String file = page + "index.html";
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(file)), BASE + page);
  }

  private static Microformats main(String page) throws Exception {
    List<Microformats> items = Microformats.in(page(page).body());
    assertThat(items).extracting(Microformats::type).contains("h-card").hasSize(2);
    return items.get(0);
  }

  @Test
  void describeAnArticle() throws Exception {
    Microformats entry = main("2024/01/02/news/");

    assertThat(entry.type()).isEqualTo("h-entry");
    assertThat(entry.value("p-name")).isEqualTo("News");
    assertThat(entry.value("dt-published")).isEqualTo("2024-01-02T15:00:00Z");
    assertThat(entry.value("dt-updated")).isEqualTo("2024-01-03");
    assertThat(entry.value("u-url")).isEqualTo(BASE + "2024/01/02/news/");
    assertThat(entry.value("p-summary")).isEqualTo("What is new.");
    assertThat(entry.value("p-location")).isEqualTo("Mexico City");
    assertThat(entry.value("u-photo")).isEqualTo(BASE + "a.jpg");
    assertThat(entry.value("e-content")).contains("<p>The <em>text</em>.</p>");
    assertThat(entry.properties())
        .containsEntry("p-author", List.of("Ana Pérez", "Jo Smith"))
        .containsEntry("h-card", List.of("Ana Pérez", "Jo Smith"))
        .containsEntry("p-category", List.of("Politics", "Travel"));
  }

  @Test
  void nameTheReportsThatAnArticleCites() throws Exception {
    List<Microformats> cited = main("2024/01/02/news/").children();

    assertThat(cited).extracting(Microformats::type).containsExactly("h-cite", "h-cite");
    assertThat(cited.get(0).value("p-publication")).isEqualTo("nytimes");
    assertThat(cited.get(0).value("p-name")).isEqualTo("The report");
    assertThat(cited.get(0).value("u-url")).isEqualTo("https://www.nytimes.com/a");
    assertThat(cited.get(1).value("p-publication")).isEqualTo("reuters");
  }

  @Test
  void takeAnArticleWithoutATextForABookmark() throws Exception {
    Document page = page("2024/01/02/other/");

    assertThat(page.select(".h-entry .u-bookmark-of.h-cite a.u-url").eachAttr("href"))
        .containsExactly("https://www.nytimes.com/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2024/01/02/", "topics/politics/", "sources/nytimes/", "threads/the-caravan/"})
  void listArticlesAsAFeed(String page) throws Exception {
    Microformats feed = main(page);

    assertThat(feed.type()).isEqualTo("h-feed");
    assertThat(feed.value("p-name"))
        .isEqualTo(page(page).select(page.isEmpty() ? ".folio a" : "h1").text());
    assertThat(feed.children()).extracting(Microformats::type).containsOnly("h-entry").hasSize(2);
    assertThat(feed.children())
        .extracting(entry -> entry.value("p-name") + " " + entry.value("u-url"))
        .containsExactlyInAnyOrder(
            "News " + BASE + "2024/01/02/news/", "Other " + BASE + "2024/01/02/other/");
    for (Microformats entry : feed.children()) {
      boolean isNews = entry.value("p-name").equals("News");
      assertThat(entry.value("dt-published"))
          .isEqualTo(isNews ? "2024-01-02T15:00:00Z" : "2024-01-02");
      assertThat(entry.properties().get("p-category")).startsWith("Politics");
      if (isNews) {
        assertThat(entry.value("p-summary")).isEqualTo("What is new.");
        assertThat(entry.value("p-location")).isEqualTo("Mexico City");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/01/", "topics/politics/2024/", "sources/nytimes/2024/"})
  void listTheArticlesOfAMonthOrYearAsAFeed(String page) throws Exception {
    Microformats feed = main(page);

    assertThat(feed.type()).isEqualTo("h-feed");
    assertThat(feed.value("p-name")).isEqualTo(page(page).select("h1").text());
    assertThat(feed.children())
        .extracting(
            entry -> entry.type() + " " + entry.value("p-name") + " " + entry.value("u-url"))
        .containsExactlyInAnyOrder(
            "h-entry News " + BASE + "2024/01/02/news/",
            "h-entry Other " + BASE + "2024/01/02/other/");
  }

  @Test
  void nameThePublisherOnEveryPage() throws Exception {
    for (String page : List.of("", "2024/01/02/news/", "archive/", "topics/")) {
      assertThat(page(page).select("a.h-card[rel=author]").eachText())
          .containsExactly("The Digest");
      assertThat(page(page).select("a.h-card[rel=author]").eachAttr("abs:href"))
          .containsExactly(BASE);
    }
  }
}
