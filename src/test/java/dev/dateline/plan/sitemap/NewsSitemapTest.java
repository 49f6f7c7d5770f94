package dev.dateline.plan.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The news sitemap has the articles of the two days before the build, whenever that is. */
class NewsSitemapTest {
  private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

  @TempDir Path folder;

  @BeforeEach
  void writeADigest() {
    FileTree.write(
        folder,
        "content/site.yml",
        "title: Tom & Jerry <News>\nbase_url: https://example.org/\nzone: America/New_York\n");
    FileTree.write(
        folder, "content/noon.md", "---\ntitle: Noon\ndate: 2024-01-03T12:00:00Z\n---\n\nA.\n");
    FileTree.write(folder, "content/day.md", "---\ntitle: Day\ndate: 2024-01-03\n---\n\nA.\n");
    FileTree.write(folder, "content/old.md", "---\ntitle: Old\ndate: 2023-12-30\n---\n\nA.\n");
  }

  private String build(String now, String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--now", now));
    arguments.addAll(List.of(more));
    Program run = Program.in(folder, arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }

  private String file(String name) throws Exception {
    String xml = Files.readString(folder.resolve("site").resolve(name));
    Schemas.requireValid(xml);
    return xml;
  }

  /** The texts of an element of the news sitemap, which must be valid. */
  private List<String> texts(String element) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(file("news-sitemap.xml"))));
    NodeList found = document.getElementsByTagNameNS(NEWS, element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void namesTheArticlesOfTheLastTwoDays() throws Exception {
    build("2024-01-03T13:00:00Z");

    assertThat(texts("title")).containsExactly("Noon", "Day");
    assertThat(texts("name")).containsOnly("Tom & Jerry <News>");
    assertThat(texts("language")).containsOnly("en");
    assertThat(texts("publication_date"))
        .containsExactly("2024-01-03T07:00:00-05:00", "2024-01-03");
    assertThat(file("news-sitemap.xml"))
        .contains("<loc>https://example.org/2024/01/03/noon/</loc>");
  }

  /** A day begins at midnight in New York, which is five o'clock in UTC. */
  @Test
  void isBuiltAnewWhenAnArticleLeavesItAndNotBefore() throws Exception {
    build("2024-01-03T13:00:00Z");
    assertThat(build("2024-01-05T04:59:59Z")).contains("0 files written");
    assertThat(texts("title")).containsExactly("Noon", "Day");

    assertThat(build("2024-01-05T05:00:00Z")).contains("1 file written");
    assertThat(texts("title")).containsExactly("Noon");
    assertThat(build("2024-01-05T11:59:59Z")).contains("0 files written");

    assertThat(build("2024-01-05T12:00:00Z")).contains("1 file written");
    assertThat(texts("title")).isEmpty();
    assertThat(build("2031-01-01T00:00:00Z")).contains("0 files written");
  }

  @Test
  void namesAnArticleAsSoonAsReadersSeeIt() throws Exception {
    build("2024-01-03T11:59:00Z");
    assertThat(texts("title")).containsExactly("Day");

    build("2024-01-03T12:00:00Z");

    assertThat(texts("title")).containsExactly("Noon", "Day");
  }

  @Test
  void namesNoDraftAndNothingOfTheFuture() throws Exception {
    FileTree.write(
        folder, "content/d.md", "---\ntitle: D\ndate: 2024-01-03\ndraft: true\n---\n\nA.\n");

    build("2024-01-03T11:59:00Z", "--drafts");
    assertThat(texts("title")).containsExactly("Day");

    build("2024-01-03T12:00:00Z", "--drafts");
    assertThat(texts("title")).containsExactly("Noon", "Day");
  }

  @Test
  void givesEachArticleItsLanguage() throws Exception {
    FileTree.write(
        folder, "content/t.md", "---\ntitle: T\ndate: 2024-01-03\nlang: zh-Hant-HK\n---\n\nA.\n");
    FileTree.write(
        folder, "content/s.md", "---\ntitle: S\ndate: 2024-01-03\nlang: zh\n---\n\nA.\n");
    FileTree.write(
        folder, "content/p.md", "---\ntitle: P\ndate: 2024-01-03\nlang: pt-BR\n---\n\nA.\n");

    build("2024-01-03T13:00:00Z");

    assertThat(texts("language")).contains("zh-tw", "zh-cn", "pt", "en").hasSize(5);
  }

  @Test
  void isCutAfterAThousandArticles() throws Exception {
    for (int i = 0; i < 1_001; i++) {
      FileTree.write(
          folder, "content/many/" + i + ".md", "News " + i + "\n\n2024-01-03\n\nText.\n");
    }

    build("2024-01-03T13:00:00Z");

    assertThat(file("news-sitemap.xml"))
        .contains(
            "<sitemap><loc>https://example.org/news-sitemap-1.xml</loc></sitemap>",
            "<sitemap><loc>https://example.org/news-sitemap-2.xml</loc></sitemap>");
    assertThat(file("news-sitemap-1.xml").split("<news:news>")).hasSize(1_001);
    assertThat(file("news-sitemap-2.xml").split("<news:news>")).hasSize(4);
    assertThat(build("2024-01-05T12:00:00Z")).contains("1 file written", "2 removed");
  }

  @Test
  void givesWayToAFileOfTheEditor() throws Exception {
    FileTree.write(folder, "content/news-sitemap.xml", "<urlset/>\n");

    build("2024-01-03T13:00:00Z");

    assertThat(folder.resolve("site/news-sitemap.xml")).hasContent("<urlset/>");
    assertThat(folder.resolve("site/robots.txt"))
        .content()
        .contains("https://example.org/news-sitemap.xml");
  }
}
