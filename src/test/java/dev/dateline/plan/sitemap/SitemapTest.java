package dev.dateline.plan.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The sitemap of a built site. */
class SitemapTest {
  private static final String BASE = "https://example.org/d/";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @TempDir Path folder;

  @BeforeEach
  void writeADigest() {
    FileTree.write(folder, "content/site.yml", "base_url: " + BASE + "\n");
    FileTree.write(
        folder,
        "content/tom & jerry.md",
        "---\ntitle: \"Tom & Jerry <3\"\ndate: 2024-01-02\nupdated: 2024-02-03\n"
            + "aliases: [/old/]\ntopics: [Cats]\n---\n\nText.\n");
    FileTree.write(
        folder,
        "content/now.md",
        "---\ntitle: Now\ndate: 2024-01-03T10:30:00Z\nsources: [bbc]\n---\n\nA.\n");
    FileTree.write(
        folder, "content/d.md", "---\ntitle: D\ndate: 2024-01-03\ndraft: true\n---\n\nA.\n");
    FileTree.write(folder, "content/pages/about.md", "---\ntitle: About\n---\n\nText.\n");
  }

  private Map<String, String> build(String... options) {
    List<String> arguments = new ArrayList<>(List.of("build", "--now", "2026-01-01T00:00:00Z"));
    arguments.addAll(List.of(options));
    Program run = Program.exactly(folder, arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return FileTree.read(folder.resolve("site"));
  }

  /** The addresses and, after a space, the date of the last change where there is one. */
  private List<String> urls() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Schemas.requireValid(Files.readString(folder.resolve("site/sitemap.xml")));
    Element root =
        factory
            .newDocumentBuilder()
            .parse(folder.resolve("site/sitemap.xml").toFile())
            .getDocumentElement();
    assertThat(root.getLocalName()).isEqualTo("urlset");
    assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
    NodeList urls = root.getElementsByTagNameNS(NAMESPACE, "url");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < urls.getLength(); i++) {
      NodeList parts = urls.item(i).getChildNodes();
      String loc = parts.item(0).getTextContent();
      found.add(parts.getLength() == 1 ? loc : loc + " " + parts.item(1).getTextContent());
    }
    return found;
  }

  @Test
  void namesEveryPageForReadersWithTheDateOfItsLastChange() throws Exception {
    build();

    assertThat(urls())
        .contains(
            BASE + " 2024-01-03T10:30:00Z",
            BASE + "2024/01/02/tom-jerry/ 2024-02-03",
            BASE + "2024/01/03/now/ 2024-01-03T10:30:00Z",
            BASE + "2024/01/02/ 2024-01-02",
            BASE + "2024/01/03/ 2024-01-03T10:30:00Z",
            BASE + "2024/01/ 2024-01-03T10:30:00Z",
            BASE + "2024/ 2024-01-03",
            BASE + "archive/ 2024-01-03",
            BASE + "about/",
            BASE + "topics/ 2024-01-02",
            BASE + "topics/cats/ 2024-01-02",
            BASE + "topics/cats/2024/ 2024-01-02",
            BASE + "sources/ 2024-01-03",
            BASE + "sources/bbc/ 2024-01-03T10:30:00Z",
            BASE + "sources/bbc/2024/ 2024-01-03T10:30:00Z")
        .doesNotHaveDuplicates()
        .noneMatch(url -> url.contains("old/") || url.contains("404") || url.contains("/d/d"));
  }

  @Test
  void takesACorrectionForTheLastChange() throws Exception {
    FileTree.write(
        folder,
        "content/now.md",
        "---\ntitle: Now\ndate: 2024-01-03T10:30:00Z\nupdated: 2024-02-01\ncorrections:\n"
            + "  - {date: 2024-03-01, text: It was later.}\n"
            + "  - {date: 2024-01-15, text: It was earlier.}\n---\n\nA.\n");
    build();

    assertThat(urls()).contains(BASE + "2024/01/03/now/ 2024-03-01");
  }

  @Test
  void isTheSameWhenOnlyABodyWasEdited() throws Exception {
    String before = build().get("sitemap.xml");
    FileTree.write(folder, "content/pages/about.md", "---\ntitle: About\n---\n\nOther text.\n");

    assertThat(build().get("sitemap.xml")).isEqualTo(before);
  }

  @Test
  void needsABaseUrl() throws Exception {
    Files.delete(folder.resolve("content/site.yml"));

    assertThat(build()).doesNotContainKeys("sitemap.xml", "news-sitemap.xml");
  }

  @Test
  void givesWayToAFileOfTheEditor() {
    FileTree.write(folder, "content/sitemap.xml", "<urlset/>\n");

    assertThat(build()).containsEntry("sitemap.xml", "<urlset/>\n");
  }
}
