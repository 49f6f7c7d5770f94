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

/** Nothing that a person writes ends the script element of the structured data or changes it. */
class HostileStructuredDataTest {
  private static final List<String> HOSTILE =
      List.of(
          "</script><script>alert(1)</script>",
          "<!--<script>",
          "]]> --> & &x \\u003c",
          "\", \"@type\": \"Person\", \"x\": \"",
          "\\\\\" \\ ' ` ${x} <#if x>",
          "é 😀 \u2028 \u05d0 </SCRIPT\t>");

  @TempDir Path folder;

  @Test
  void readsBackWhatWasWritten() throws Exception {
    for (String hostile : HOSTILE) {
      Map<String, Object> article = build(hostile, "2024/01/02/news/").node("NewsArticle");
      // White space in an article's fields is one space.
      String text = hostile.replaceAll("[\\s\u2028]+", " ");

      assertThat(article)
          .containsEntry("headline", "H" + text)
          .containsEntry("description", description("2024/01/02/news/"))
          .containsEntry("dateline", "P" + text)
          .containsEntry("contentLocation", Map.of("@type", "Place", "name", "P" + text))
          .containsEntry("author", List.of(Map.of("@type", "Person", "name", "A" + text)))
          .containsEntry("articleSection", "T" + hostile);
      assertThat(article.get("correction").toString()).contains("text=C" + text + ",");
      assertThat(article.get("isBasedOn").toString())
          .contains("name=R" + text + ",", "name=N" + hostile);
      assertThat(article.get("image").toString())
          .contains("caption=I" + text, "creditText=I" + text);
      for (String page : List.of("2024/01/02/", "topics/t/", "sources/n/", "", "topics/t/2024/")) {
        assertThat(PageGraph.of(html(page)).all("name")).contains("H" + text, "D" + hostile);
      }
    }
  }

  private PageGraph build(String hostile, String page) throws Exception {
    write("site.yml", "title: " + quoted("D", hostile), "base_url: https://d.example/");
    write("topics.yml", "t: {name: " + quoted("T", hostile) + "}");
    write("sources.yml", "n: {name: " + quoted("N", hostile) + "}");
    write(
        "news.md",
        "---",
        "title: " + quoted("H", hostile),
        "date: 2024-01-02",
        "slug: news",
        "summary: " + quoted("S", hostile),
        "dateline: " + quoted("P", hostile),
        "authors: [" + quoted("A", hostile) + "]",
        "topics: [t]",
        "sources: [{handle: n, url: 'https://n.example/', title: " + quoted("R", hostile) + "}]",
        "corrections: [{date: 2024-01-03, text: " + quoted("C", hostile) + "}]",
        "image: {src: 'https://n.example/a.png', alt: A, caption: "
            + quoted("I", hostile)
            + ", credit: "
            + quoted("I", hostile)
            + "}",
        "---",
        "",
        "Text.");
    Program run = Program.in(folder, "build", "--now", "2024-02-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return PageGraph.of(html(page));
  }

  /** The summary, of which only the text counts. */
  private String description(String page) throws Exception {
    return Jsoup.parse(html(page)).select("meta[name=description]").attr("content");
  }

  private String html(String page) throws Exception {
    String html = Files.readString(folder.resolve("site").resolve(page + "index.html"));
    assertThat(Jsoup.parse(html).select("script:not([src])")).hasSize(1);
    assertThat(Jsoup.parse(html).select("main")).hasSize(1);
    return html;
  }

  private void write(String file, String... lines) {
    FileTree.write(folder, "content/" + file, String.join("\n", lines) + "\n");
  }

  /** A text as YAML in double quotes. */
  private static String quoted(String first, String hostile) {
    return "\"" + first + hostile.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
