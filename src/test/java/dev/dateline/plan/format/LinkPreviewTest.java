package dev.dateline.plan.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link to a page shows where links are shared: Open Graph and Twitter cards. */
class LinkPreviewTest {
  private static final String ARTICLE = "2024/01/02/news/";

  @TempDir Path folder;

  @Test
  void saysAllOfAnArticle() throws Exception {
    build(
        "zone: America/New_York",
        "date: 2024-01-02 10:00:00 -05:00",
        "updated: 2024-01-03 08:00:00 -05:00",
        "authors: [Ana Pérez, Jo Smith]",
        "summary: What is new.",
        "topics: [Politics, Travel]",
        "image: {src: a.jpg, alt: A \"road\"}");
    Document page = page(ARTICLE);

    Map.of(
            "og:type", "article",
            "og:site_name", "D & Co",
            "og:title", "News",
            "og:description", "What is new.",
            "og:url", "https://d.example/x/" + ARTICLE,
            "og:image", "https://d.example/x/a.jpg",
            "og:image:alt", "A \"road\"",
            "article:published_time", "2024-01-02T10:00:00-05:00",
            "article:modified_time", "2024-01-03T08:00:00-05:00",
            "article:section", "Politics")
        .forEach((name, value) -> assertThat(values(page, name)).containsExactly(value));
    assertThat(values(page, "article:author")).containsExactly("Ana Pérez", "Jo Smith");
    assertThat(values(page, "article:tag")).containsExactly("Politics", "Travel");
    assertThat(page.select("meta[name=twitter:card]").eachAttr("content"))
        .containsExactly("summary_large_image");
  }

  @Test
  void isThereOnEveryKindOfPage() throws Exception {
    build("language: en", "topics: [Politics]");

    for (String file :
        List.of("", "2024/01/02/", "2024/01/", "2024/", "archive/", "topics/politics/")) {
      Document page = page(file);
      for (String name : List.of("og:site_name", "og:locale", "og:type", "og:title", "og:url")) {
        assertThat(values(page, name)).as(file + " " + name).hasSize(1);
      }
      assertThat(values(page, "og:type")).containsExactly("website");
      assertThat(page.select("[property^=article:]")).isEmpty();
      assertThat(values(page, "og:image")).containsExactly("https://d.example/x/share.png");
      assertThat(page.select("meta[name=twitter:card]").eachAttr("content"))
          .containsExactly("summary_large_image");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.svg", "https://e.example/A.SVG?x=1", "https://e.example/a.svgz#x", "b.svg"})
  void neverShowsADrawing(String image) throws Exception {
    FileTree.write(folder, "content/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    FileTree.write(folder, "content/b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    build("language: en", "image: {src: '" + image + "', alt: A}");

    assertThat(values(page(ARTICLE), "og:image")).containsExactly("https://d.example/x/share.png");
    assertThat(page(ARTICLE).select(".opening img")).hasSize(1);
  }

  @Test
  void takesThePictureOfTheWebThatAnArticleHas() throws Exception {
    build("language: en", "image: {src: 'https://e.example/a.svg.png?b=1&c=2', alt: A}");

    assertThat(values(page(ARTICLE), "og:image"))
        .containsExactly("https://e.example/a.svg.png?b=1&c=2");
  }

  @ParameterizedTest
  @CsvSource({
    "en, en_US",
    "en-GB, en_GB",
    "de, de_DE",
    "pt-BR, pt_BR",
    "zh-Hant-TW, zh_TW",
    "es-419, es_ES",
  })
  void namesLanguageAndTerritory(String language, String locale) throws Exception {
    build("language: " + language);

    assertThat(values(page("archive/"), "og:locale")).containsExactly(locale);
  }

  @Test
  void namesTheArticlesOwnLanguageAndNoneThatIsUnknown() throws Exception {
    build("language: de", "lang: fr");
    assertThat(values(page(ARTICLE), "og:locale")).containsExactly("fr_FR");

    build("language: de", "lang: la");
    assertThat(values(page(ARTICLE), "og:locale")).isEmpty();
  }

  private void build(String setting, String... keys) throws Exception {
    FileTree.write(
        folder,
        "content/site.yml",
        "title: D & Co\nbase_url: https://d.example/x/\n" + setting + "\n");
    FileTree.write(folder, "content/a.jpg", "no picture");
    String date = String.join("\n", keys).contains("date: ") ? "" : "date: 2024-01-02\n";
    FileTree.write(
        folder,
        "content/news.md",
        "---\ntitle: News\n" + date + String.join("\n", keys) + "\n---\n\nText.\n");
    Program run = Program.in(folder, "build", "--now", "2024-02-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private Document page(String page) throws Exception {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(page + "index.html")));
  }

  private static List<String> values(Document page, String property) {
    return page.select("meta[property=" + property + "]").eachAttr("content");
  }
}
