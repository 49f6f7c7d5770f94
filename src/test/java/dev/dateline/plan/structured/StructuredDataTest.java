package dev.dateline.plan.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of a site say to search engines. */
class StructuredDataTest {
  private static final String BASE = "https://digest.example/daily/";
  private static final String ARTICLE = "2023/12/28/caravan/";
  private static final Map<String, Object> PUBLISHER =
      Map.of(
          "@type", "NewsMediaOrganization",
          "@id", BASE + "#publisher",
          "name", "The Digest");

  @TempDir static Path folder;
  private static Map<String, String> site;

  @BeforeAll
  static void build() {
    write(
        "site.yml",
        "title: The Digest",
        "base_url: " + BASE,
        "zone: America/New_York",
        "description: A digest for tests.",
        "corrections_policy: We correct mistakes.");
    write("topics.yml", "politics:", "migration: {parent: politics}", "travel:");
    write(
        "sources.yml",
        "nytimes: {name: The New York Times, url: 'https://www.nytimes.com/'}",
        "reuters: {name: Reuters}",
        "bbc: {name: BBC}");
    write(
        "2023/caravan.md",
        "---",
        "title: Blinken heads to Mexico",
        "date: 2023-12-28 14:00:00 -05:00",
        "updated: 2023-12-28 16:30:00 -05:00",
        "authors: [Ana Pérez, Jo Smith]",
        "dateline: Mexico City",
        "summary: A caravan moves north.",
        "topics: [Migration, Travel]",
        "thread: The caravan",
        "image: {src: caravan.jpg, alt: A road, caption: They walk., credit: J. Torres}",
        "sources:",
        "  - {handle: nytimes, url: 'https://www.nytimes.com/a?b=1&c=2', title: Blinken Visits}",
        "  - {handle: reuters, title: A caravan forms}",
        "  - nytimes",
        "  - bbc",
        "corrections:",
        "  - {date: 2023-12-30, text: It is 8000 people.}",
        "  - {date: 2023-12-29, text: It is Tapachula.}",
        "---",
        "",
        "Text.");
    FileTree.write(folder, "content/2023/caravan.jpg", "no picture");
    write(
        "2023/fed.md",
        "---",
        "title: Fed holds rates",
        "date: 2023-12-28",
        "topics: [Politics]",
        "thread: The caravan",
        "sources: [nytimes]",
        "lang: es",
        "---",
        "",
        "Text.");
    write("2022/old.md", "---", "title: An old report", "date: 2022-01-02", "---", "", "Text.");
    write("pages/about.md", "---", "title: About us", "---", "", "Text.");
    Program run = Program.in(folder, "build", "--now", "2024-02-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
    site = FileTree.read(folder.resolve("site"));
  }

  private static void write(String file, String... lines) {
    FileTree.write(folder, "content/" + file, String.join("\n", lines) + "\n");
  }

  private static PageGraph graph(String page) {
    return PageGraph.of(html(page));
  }

  private static String html(String page) {
    String file = page.isEmpty() || page.endsWith("/") ? page + "index.html" : page;
    assertThat(site).containsKey(file);
    byte[] bytes = site.get(file).getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void saysAllOfAnArticle() {
    Map<String, Object> expected = new TreeMap<>();
    expected.put("@type", "NewsArticle");
    expected.put("@id", BASE + ARTICLE + "#article");
    expected.put("mainEntityOfPage", BASE + ARTICLE);
    expected.put("headline", "Blinken heads to Mexico");
    expected.put("description", "A caravan moves north.");
    expected.put("datePublished", "2023-12-28T14:00:00-05:00");
    expected.put("dateModified", "2023-12-30");
    expected.put("author", List.of(named("Person", "Ana Pérez"), named("Person", "Jo Smith")));
    expected.put("publisher", PUBLISHER);
    expected.put("dateline", "Mexico City");
    expected.put("contentLocation", named("Place", "Mexico City"));
    expected.put(
        "image",
        Map.of(
            "@type", "ImageObject",
            "url", BASE + "2023/caravan.jpg",
            "caption", "They walk.",
            "creditText", "J. Torres"));
    expected.put("articleSection", "Migration");
    expected.put("keywords", List.of("Migration", "Travel"));
    expected.put(
        "isBasedOn",
        List.of(
            Map.of(
                "@type",
                "CreativeWork",
                "name",
                "Blinken Visits",
                "url",
                "https://www.nytimes.com/a?b=1&c=2",
                "publisher",
                Map.of(
                    "@type", "Organization",
                    "name", "The New York Times",
                    "url", "https://www.nytimes.com/")),
            Map.of(
                "@type",
                "CreativeWork",
                "name",
                "A caravan forms",
                "publisher",
                named("Organization", "Reuters")),
            Map.of(
                "@type", "CreativeWork",
                "name", "The New York Times",
                "url", "https://www.nytimes.com/"),
            named("CreativeWork", "BBC")));
    expected.put(
        "correction",
        List.of(
            correction("It is 8000 people.", "2023-12-30"),
            correction("It is Tapachula.", "2023-12-29")));
    expected.put(
        "isPartOf",
        Map.of(
            "@type", "CollectionPage",
            "@id", BASE + "2023/12/28/",
            "name", "December 28, 2023"));
    expected.put("inLanguage", "en");

    assertThat(graph(ARTICLE).node("NewsArticle")).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static Map<String, Object> named(String type, String name) {
    return Map.of("@type", type, "name", name);
  }

  private static Map<String, Object> correction(String text, String date) {
    return Map.of("@type", "CorrectionComment", "text", text, "datePublished", date);
  }

  @Test
  void keepsABareDateAndNamesTheDigestWhereNobodySigned() {
    assertThat(graph("2023/12/28/fed/").node("NewsArticle"))
        .containsEntry("datePublished", "2023-12-28")
        .containsEntry("author", List.of(PUBLISHER))
        .containsEntry("inLanguage", "es")
        .doesNotContainKeys("dateModified", "dateline", "contentLocation", "image", "correction");
  }

  @Test
  void hasOneGraphWithThePublisherOnEveryPage() {
    int pages = 0;
    for (String file : site.keySet()) {
      if (file.endsWith(".html")) {
        PageGraph graph = graph(file);
        assertThat(graph.node("NewsMediaOrganization"))
            .isEqualTo(
                Map.of(
                    "@type",
                    "NewsMediaOrganization",
                    "@id",
                    BASE + "#publisher",
                    "name",
                    "The Digest",
                    "url",
                    BASE,
                    "description",
                    "A digest for tests.",
                    "correctionsPolicy",
                    Map.of("@type", "CreativeWork", "text", "We correct mistakes.")));
        if (!graph.types().contains("NewsArticle")) {
          assertThat(graph.node("WebSite"))
              .containsEntry("url", BASE)
              .containsEntry("name", "The Digest")
              .containsEntry("inLanguage", "en")
              .containsEntry("publisher", Map.of("@id", BASE + "#publisher"));
        }
        for (String member : List.of("@id", "url", "item", "mainEntityOfPage")) {
          assertThat(graph.all(member))
              .allSatisfy(address -> assertThat((String) address).startsWith("https://"));
        }
        pages++;
      }
    }
    assertThat(pages).isGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 2023/12/28/caravan/ 2023/12/28/fed/",
        "2023/12/28/ | 2023/12/28/caravan/ 2023/12/28/fed/",
        "2023/12/ | 2023/12/28/",
        "2023/ | 2023/12/",
        "archive/ | 2023/ 2022/",
        "topics/ | topics/politics/ topics/travel/",
        "topics/politics/ | 2023/12/28/caravan/ 2023/12/28/fed/",
        "topics/politics/2023/ | 2023/12/28/caravan/ 2023/12/28/fed/",
        "sources/ | sources/bbc/ sources/reuters/ sources/nytimes/",
        "sources/nytimes/ | 2023/12/28/caravan/ 2023/12/28/fed/",
        "sources/nytimes/2023/ | 2023/12/28/caravan/ 2023/12/28/fed/",
        "threads/the-caravan/ | 2023/12/28/caravan/ 2023/12/28/fed/",
        "corrections/ | 2023/12/28/caravan/",
      })
  void listsThePagesOfAnIndex(String page, String listed) {
    Map<String, Object> node = graph(page).node("CollectionPage");
    Object list = node.get("mainEntity");
    Document html = Jsoup.parse(html(page), BASE + page);

    assertThat(node).containsEntry("@id", BASE + page).containsEntry("url", BASE + page);
    assertThat(node)
        .containsEntry("name", html.title().replace(" – The Digest", ""))
        .containsEntry("isPartOf", Map.of("@id", BASE + "#website"));
    assertThat(PageGraph.items(list, "url"))
        .extracting(item -> item.substring(item.lastIndexOf(' ') + 1))
        .containsExactlyInAnyOrderElementsOf(
            List.of(listed.split(" ")).stream().map(path -> BASE + path).toList());
    assertThat(((Map<?, ?>) list).get("numberOfItems")).isEqualTo((long) listed.split(" ").length);
    for (String item : PageGraph.items(list, "url")) {
      String address = item.substring(item.lastIndexOf(' ') + 1);
      assertThat(html.select("main a").eachAttr("abs:href"))
          .anyMatch(href -> href.replaceFirst("#.*", "").equals(address));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023/12/28/caravan/ | December 28, 2023 > Blinken heads to Mexico",
        "2023/12/28/ | Archive > December 2023 > Thursday, December 28, 2023",
        "2023/12/ | Archive > 2023 > December 2023",
        "2023/ | Archive > 2023",
        "archive/ | Archive",
        "topics/ | Topics",
        "topics/migration/ | Topics > Politics > Migration",
        "topics/migration/2023/ | Topics > Migration > Migration 2023",
        "sources/ | Sources",
        "sources/nytimes/ | Sources > The New York Times",
        "sources/nytimes/2023/ | Sources > The New York Times > The New York Times 2023",
        "threads/the-caravan/ | The caravan",
        "about/ | About us",
        "corrections/ | Corrections",
      })
  void tellsTheWayToAPage(String page, String way) {
    List<String> crumbs = PageGraph.items(graph(page).node("BreadcrumbList"), "item");

    assertThat(crumbs)
        .extracting(crumb -> crumb.substring(0, crumb.lastIndexOf(' ')))
        .containsExactly(("The Digest > " + way).split(" > "));
    assertThat(crumbs.get(0)).endsWith(" " + BASE);
    assertThat(crumbs.get(crumbs.size() - 1)).endsWith(" null");
    for (String crumb : crumbs.subList(0, crumbs.size() - 1)) {
      html(crumb.substring(crumb.lastIndexOf(' ') + 1).replace(BASE, ""));
    }
  }

  @Test
  void callsAPageThatListsNothingAPage() {
    assertThat(graph("about/").node("WebPage"))
        .containsEntry("name", "About us")
        .doesNotContainKey("mainEntity");
    assertThat(graph("404.html").types()).containsExactly("NewsMediaOrganization", "WebSite");
  }
}
