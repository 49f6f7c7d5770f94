package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In no place of a page does an address from an article have a scheme that could do harm. */
class ContentAddressesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "JAVA\\tscript:x", "data:image/png;x", "mailto:x"})
  void leavesOutAPictureThatIsNotOfTheWeb(String address) {
    Document page =
        articleOf(
            "image: {src: \"" + address + "\", alt: A}",
            "![B](" + address.replace("\\t", "&#9;") + ")\n");

    assertThat(
            page.select("img, [property=og:image]:not([content$=/share.png]), meta[name*=image]"))
        .isEmpty();
    assertThat(page.select("script[type=application/ld+json]").html()).doesNotContain("\"image\"");
  }

  @Test
  void linksAPictureOfTheWebInAllPlaces() {
    Document page = articleOf("image: {src: \"https://e.example/a.png\", alt: A}", "Text.\n");

    assertThat(page.select("img").eachAttr("src")).containsExactly("https://e.example/a.png");
    assertThat(page.select("[property=og:image]").eachAttr("content"))
        .containsExactly("https://e.example/a.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources: [{handle: bbc, title: R, url: \"javascript:alert(1)\"}]",
        "sources: [{handle: bbc, title: R, url: \"java\\tscript:alert(1)\"}]",
        "sources: [{handle: bbc, title: R, url: \"data:text/html,x\"}]",
        "aliases: [\"javascript:alert(1)\"]",
        "aliases: [\"//evil.example/x\"]",
        "aliases: [\"https://evil.example/x\"]",
        "aliases: [\"/../x\"]"
      })
  void refusesAnAddressThatIsNotOfTheWebOrNotOfTheSite(String key) {
    write(key, "Text.\n");

    Program run = Program.in(folder, "build");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/news.md:4").contains("is not an address of the");
  }

  @Test
  void leadsFromAnAliasToTheArticleOnly() {
    articleOf("aliases: [/old/]", "Text.\n");

    Document alias = page("old/index.html");

    assertThat(alias.select("a, link[rel=canonical]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.endsWith("2024/01/02/news/"));
    assertThat(alias.select("[http-equiv=refresh]").attr("content")).endsWith("2024/01/02/news/");
  }

  @Test
  void showsTheWordsOfALinkThatMayNotBeFollowed() {
    Document page =
        articleOf(
            "lang: en",
            "[one](javascript:x) <a href='data:x'>two</a> <javascript:alert(1)> three\n");

    List<String> schemes =
        page.select("[href]").eachAttr("href").stream()
            .filter(address -> address.matches("(?i)(javascript|data|vbscript):.*"))
            .toList();
    assertThat(schemes).isEmpty();
    Element text = page.selectFirst(".prose");
    assertThat(text).isNotNull();
    assertThat(text.text()).contains("one", "two", "three");
  }

  private void write(String key, String body) {
    FileTree.write(folder, "content/site.yml", "title: T\nbase_url: https://example.org/\n");
    FileTree.write(
        folder, "content/news.md", "---\ntitle: News\ndate: 2024-01-02\n" + key + "\n---\n" + body);
  }

  private Document articleOf(String key, String body) {
    write(key, body);
    Program run = Program.in(folder, "build");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return page("2024/01/02/news/index.html");
  }

  private Document page(String file) {
    return Jsoup.parse(FileTree.read(folder.resolve("site")).get(file));
  }
}
