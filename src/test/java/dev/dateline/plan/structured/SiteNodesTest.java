package dev.dateline.plan.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structured data of a site that does not know where it is published, and its policy. */
class SiteNodesTest {
  @TempDir Path folder;

  @Test
  void leavesOutWhatNeedsAnAddress() throws Exception {
    build("title: D\ncorrections_policy: /corrections/\n");

    PageGraph article = graph("2024/01/02/news/");
    assertThat(article.types()).containsExactly("NewsMediaOrganization", "NewsArticle");
    assertThat(article.node("NewsArticle"))
        .containsEntry("headline", "News")
        .containsEntry("datePublished", "2024-01-02")
        .containsEntry("isPartOf", Map.of("@type", "CollectionPage", "name", "January 2, 2024"))
        .doesNotContainKeys("@id", "url", "mainEntityOfPage", "image");
    for (String page : List.of("", "2024/01/02/", "2024/01/02/news/", "archive/", "topics/")) {
      PageGraph graph = graph(page);
      assertThat(graph.all("@id")).isNotEmpty().allMatch(id -> id.toString().startsWith("_:"));
      for (String member : List.of("url", "item", "itemListElement", "correctionsPolicy")) {
        assertThat(graph.all(member)).as(member).isEmpty();
      }
    }
    assertThat(Jsoup.parse(html("2024/01/02/news/")).select("[property^=og:image]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/corrections/, https://d.example/x/corrections/",
    "https://other.example/rules, https://other.example/rules",
  })
  void givesTheAddressOfThePolicyWhereItIsAPage(String policy, String address) throws Exception {
    FileTree.write(folder, "content/pages/corrections.md", "---\ntitle: C\n---\n\nText.\n");
    build("title: D\nbase_url: https://d.example/x/\ncorrections_policy: " + policy + "\n");

    assertThat(graph("archive/").node("NewsMediaOrganization"))
        .containsEntry("correctionsPolicy", address);
  }

  private void build(String settings) {
    FileTree.write(folder, "content/site.yml", settings);
    FileTree.write(folder, "content/a.png", "no picture");
    FileTree.write(
        folder,
        "content/news.md",
        "---\ntitle: News\ndate: 2024-01-02\ntopics: [moon]\nimage: {src: a.png, alt: A}\n---\n\nText.\n");
    Program run = Program.exactly(folder, "build", "--now", "2024-02-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private PageGraph graph(String page) throws Exception {
    return PageGraph.of(html(page));
  }

  private String html(String page) throws Exception {
    return Files.readString(folder.resolve("site").resolve(page + "index.html"));
  }
}
