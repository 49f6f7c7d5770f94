package dev.dateline.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.fields.Value;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs of readers find in the feeds of a site. */
class FeedsTest {
  private static final String BASE = "https://example.org/digest/";
  private static final String CARAVAN = BASE + "2024/02/28/caravan/";

  @TempDir Path folder;
  private FeedSite site;

  @BeforeEach
  void write() {
    site =
        new FeedSite(folder)
            .write(
                "site.yml",
                "title: The Digest\nbase_url: "
                    + BASE
                    + "\nrobots: off\nzone: America/New_York\nauthor: Ana Pérez\ndescription: What happened.\n")
            .write("sources.yml", "nytimes: {name: NYT, url: https://www.nytimes.com/}\nwho:\n")
            .write("2024/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
            .write("2024/other.md", "Other\n\n2024-02-27\n\n## Why\n\nSo.[^1]\n\n[^1]: A note.\n")
            .write(
                "2024/caravan.md",
                """
                ---
                title: "Caravan & <b>border</b>"
                date: 2024-02-28T14:00:00-05:00
                updated: 2024-02-29T09:30:00-05:00
                authors: [Bo, Cy]
                topics: [Migration, Politics]
                sources:
                  - {handle: nytimes, url: "https://www.nytimes.com/a?b=1&c=2", title: Blinken}
                  - who
                summary: In short.
                image: {src: map.svg, alt: A map, caption: Seen, credit: Jo}
                dateline: Paris
                slug: caravan
                ---

                ## Why

                See [other](other.md), [part](#why), [cdn](//cdn.example.com/x) and the note.[^1]

                ![A map](map.svg)

                <a id="own" href="/">Home</a> <q cite="other.md">so</q>

                [^1]: A note.
                """);
  }

  @Test
  void holdTheSameItemsInAllFormats() throws Exception {
    site.build();

    Feed atom = site.atom("feed.xml");
    Channel rss = site.rss();
    List<Value.Fields> json = site.items();
    assertThat(atom.getEntries()).hasSize(2);
    assertThat(rss.getItems()).hasSize(2);
    assertThat(json).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Entry entry = atom.getEntries().get(i);
      Item item = rss.getItems().get(i);
      Value.Fields object = json.get(i);
      assertThat(item.getGuid().getValue())
          .isEqualTo(entry.getId())
          .isEqualTo(FeedSite.text(object, "id"));
      assertThat(item.getTitle())
          .isEqualTo(entry.getTitle())
          .isEqualTo(FeedSite.text(object, "title"));
      assertThat(item.getLink())
          .isEqualTo(link(entry, "alternate"))
          .isEqualTo(FeedSite.text(object, "url"));
      assertThat(item.getContent().getValue())
          .isEqualTo(entry.getContents().get(0).getValue())
          .isEqualTo(FeedSite.text(object, "content_html"));
      assertThat(item.getPubDate().toInstant())
          .isEqualTo(entry.getPublished().toInstant())
          .isEqualTo(moment(object, "date_published").toInstant());
      assertThat(entry.getUpdated().toInstant())
          .isEqualTo(moment(object, "date_modified").toInstant());
    }
  }

  @Test
  void sayOfAnArticleWhatTheEditorSays() throws Exception {
    site.build();

    Entry entry = site.atom("feed.xml").getEntries().get(0);
    assertThat(entry.getId())
        .isEqualTo("tag:example.org,2024-02-28:/2024/02/28/caravan/")
        .isEqualTo(site.rss().getItems().get(0).getGuid().getValue());
    assertThat(site.rss().getItems().get(0).getGuid().isPermaLink()).isFalse();
    assertThat(entry.getTitle()).isEqualTo("Caravan & <b>border</b>");
    assertThat(entry.getPublished()).isEqualTo("2024-02-28T19:00:00Z");
    assertThat(entry.getUpdated()).isEqualTo("2024-02-29T14:30:00Z");
    assertThat(entry.getSummary().getValue()).isEqualTo("In short.");
    assertThat(entry.getAuthors())
        .extracting(author -> author.getName())
        .containsExactly("Bo", "Cy");
    assertThat(entry.getCategories()).extracting("term").containsExactly("Migration", "Politics");
    assertThat(links(entry, "via")).containsExactly("https://www.nytimes.com/a?b=1&c=2");

    Item item = site.rss().getItems().get(0);
    assertThat(item.getSource().getUrl()).isEqualTo("https://www.nytimes.com/a?b=1&c=2");
    assertThat(item.getSource().getValue()).isEqualTo("NYT");
    assertThat(item.getCategories()).extracting("value").containsExactly("Migration", "Politics");

    Value.Fields json = site.items().get(0);
    assertThat(FeedSite.text(json, "external_url")).isEqualTo("https://www.nytimes.com/a?b=1&c=2");
    assertThat(FeedSite.text(json, "image")).isEqualTo(BASE + "2024/map.svg");
    assertThat(FeedSite.text(json, "date_published")).isEqualTo("2024-02-28T14:00:00-05:00");
  }

  @Test
  void giveTheFullTextWithTheCredit() throws Exception {
    site.build();

    Document text = text(site.atom("feed.xml").getEntries().get(0));
    assertThat(text.select("figure figcaption").text()).isEqualTo("Seen Jo");
    assertThat(text.select("h2").text()).isEqualTo("Why");
    assertThat(text.select("section[role=doc-endnotes] li").text()).startsWith("A note.");
    assertThat(text.body().text()).contains("Paris —", "Sources: NYT: Blinken; who");
  }

  @Test
  void haveOnlyAbsoluteAddresses() throws Exception {
    site.build();

    Document text = text(site.atom("feed.xml").getEntries().get(0));
    for (String attribute : List.of("href", "src", "cite")) {
      assertThat(text.getElementsByAttribute(attribute).eachAttr(attribute))
          .isNotEmpty()
          .allSatisfy(address -> assertThat(address).startsWith("https://"));
    }
    assertThat(text.select("a").eachAttr("href"))
        .contains(
            CARAVAN + "#why",
            CARAVAN + "#fn-1",
            CARAVAN + "#fnref-1",
            BASE + "2024/02/27/other/",
            "https://cdn.example.com/x",
            BASE);
    assertThat(text.select("img").eachAttr("src")).containsOnly(BASE + "2024/map.svg");
    // What the links lead to is in the page.
    Document page = Jsoup.parse(site.file("2024/02/28/caravan/index.html"));
    assertThat(page.select("#why, #fn-1, #fnref-1")).hasSize(3);
  }

  @Test
  void haveNoIdTwice() throws Exception {
    site.build();

    List<String> ids = new ArrayList<>();
    for (Entry entry : site.atom("feed.xml").getEntries()) {
      ids.addAll(text(entry).getAllElements().eachAttr("id"));
    }
    assertThat(ids)
        .contains("2024.02.28.caravan.why", "2024.02.28.caravan.own", "2024.02.27.other.fn-1")
        .doesNotHaveDuplicates();
  }

  @Test
  void holdTheNewestThirtyArticlesAndTwentyOfATopicOrSource() throws Exception {
    for (int i = 10; i < 41; i++) {
      String date = "2023-0" + i / 10 + "-" + (10 + i % 10);
      site.write(
          "more/" + i + ".md",
          "More " + i + "\n\n" + date + "\n\nText.\n\nTopics: Politics\nResearch contact: @who\n");
    }
    site.build();

    assertThat(site.atom("feed.xml").getEntries()).hasSize(30);
    assertThat(site.rss().getItems()).hasSize(30);
    assertThat(site.items()).hasSize(30);
    for (String path : List.of("topics/politics/", "sources/who/")) {
      Feed feed = site.atom(path + "feed.xml");
      assertThat(feed.getEntries()).hasSize(20);
      assertThat(feed.getEntries().get(0).getTitle()).startsWith("Caravan");
      assertThat(feed.getEntries().get(1).getTitle()).isEqualTo("More 40");
      assertThat(feed.getAlternateLinks()).extracting("href").containsExactly(BASE + path);
    }
    assertThat(site.atom("topics/politics/feed.xml").getTitle()).isEqualTo("Politics – The Digest");
  }

  @Test
  void areOfferedByEveryPage() throws Exception {
    site.build();

    Map<String, String> pages = FileTree.read(folder.resolve("site"));
    pages.keySet().removeIf(name -> !name.endsWith(".html"));
    pages.forEach(
        (name, html) -> {
          Document page = Jsoup.parse(html, BASE + name);
          List<String> feeds = page.select("link[rel=alternate][type]").eachAttr("abs:href");
          Set<String> expected =
              new TreeSet<>(List.of(BASE + "feed.xml", BASE + "rss.xml", BASE + "feed.json"));
          if (name.matches("(topics|sources)/(?!by-name/)[^/]+/index.html")) {
            expected.add(BASE + name.replace("index.html", "feed.xml"));
          }
          boolean leadsOn = page.select("meta[http-equiv=refresh]").size() > 0;
          if (!leadsOn) {
            assertThat(feeds).as(name).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(page.select("footer a").eachText()).as(name).contains("Subscribe");
          }
        });
  }

  @Test
  void areListedForReadersAndForPrograms() throws Exception {
    site.build();

    Document page = Jsoup.parse(site.file("subscribe/index.html"), BASE + "subscribe/");
    List<String> listed = page.select(".feeds code").eachText();
    Document opml = Jsoup.parse(site.file("feeds.opml"), "", Parser.xmlParser());
    assertThat(opml.select("opml").attr("version")).isEqualTo("2.0");
    List<String> outlined = opml.select("outline[type=rss]").eachAttr("xmlUrl");
    assertThat(outlined)
        .contains(BASE + "feed.xml", BASE + "topics/migration/feed.xml")
        .contains(BASE + "sources/nytimes/feed.xml");
    assertThat(listed).containsAll(outlined).contains(BASE + "rss.xml", BASE + "feed.json");
    for (String address : listed) {
      assertThat(folder.resolve("site").resolve(address.substring(BASE.length()))).exists();
    }
    for (Element outline : opml.select("outline[type=rss]")) {
      assertThat(outline.attr("text")).isNotEmpty();
      assertThat(outline.attr("htmlUrl")).startsWith(BASE);
    }
  }

  @Test
  void giveWayToFilesAndPagesOfTheEditor() throws Exception {
    site.write("feed.json", "{}\n")
        .write("rss.xml", "<rss/>\n")
        .write("pages/subscribe.md", "---\ntitle: Follow us\n---\n\nBy post.\n")
        .build();

    assertThat(site.file("feed.json")).isEqualTo("{}\n");
    assertThat(site.file("rss.xml")).isEqualTo("<rss/>\n");
    assertThat(site.file("subscribe/index.html")).contains("By post.");
  }

  @Test
  void changeWithTheDesignersTemplates() throws Exception {
    FileTree.write(folder, "templates/feed-entry.ftlh", "<p>${entry.headline}</p>");
    FileTree.write(folder, "templates/rss.ftlx", "<rss n=\"${feed.entries?size}\"/>");
    site.build();

    String html = "<p>Caravan &amp; &lt;b&gt;border&lt;/b&gt;</p>";
    assertThat(FeedSite.text(site.items().get(0), "content_html")).isEqualTo(html);
    assertThat(site.atom("feed.xml").getEntries().get(0).getContents().get(0).getValue())
        .isEqualTo(html);
    assertThat(site.file("rss.xml")).isEqualTo("<rss n=\"2\"/>");
  }

  @Test
  void nameAnArticleOnceThatIsThereInSeveralLanguages() throws Exception {
    site.write("2024/other.de.md", "---\ntitle: Anderes\ndate: 2024-02-27\n---\n\nText.\n")
        .write("2024/alone.md", "---\ntitle: Seul\ndate: 2024-02-26\nlang: fr\n---\n\nTexte.\n");
    Program run = Program.exactly(folder, "build", "--now", FeedSite.NOW);

    assertThat(run.exitCode()).isZero();
    assertThat(site.items())
        .extracting(item -> FeedSite.text(item, "title"))
        .containsExactly("Caravan & <b>border</b>", "Other", "Seul");
    assertThat(FeedSite.text(site.items().get(2), "language")).isEqualTo("fr");
    assertThat(FeedSite.text(site.items().get(2), "content_html")).contains("<div lang=\"fr\"");
  }

  @Test
  void namePicturesNoWiderThanMailsAre() throws Exception {
    BufferedImage wide = new BufferedImage(3000, 1000, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(wide, "png", folder.resolve("content/2024/wide.png").toFile());
    site.write(
        "2024/wide.md",
        "---\ntitle: Wide\ndate: 2024-02-29\nimage: {src: wide.png, alt: Head}\n---\n\n![W](wide.png)\n");
    Program.exactly(folder, "build", "--now", FeedSite.NOW);

    String html = FeedSite.text(site.items().get(0), "content_html");
    assertThat(Jsoup.parse(html).select("img").eachAttr("width")).containsExactly("600", "600");
    assertThat(Jsoup.parse(html).select("img").eachAttr("height")).containsExactly("200", "200");
  }

  @Test
  void layTextsOutFromRightToLeftWhereTheLanguageOfTheSiteIsWritten() throws Exception {
    site.write("site.yml", "base_url: " + BASE + "\nrobots: off\nlanguage: he\n")
        .write("2024/alone.md", "---\ntitle: Seul\ndate: 2024-02-26\nlang: fr\n---\n\nTexte.\n");
    Program.exactly(folder, "build", "--now", FeedSite.NOW);

    assertThat(FeedSite.text(site.items().get(0), "content_html")).startsWith("<div dir=\"rtl\">");
    assertThat(FeedSite.text(site.items().get(2), "content_html"))
        .startsWith("<div lang=\"fr\" dir=\"ltr\">");
  }

  @Test
  void areThereWithoutAnArticle() throws Exception {
    FileTree.delete(folder, "content/2024/other.md");
    FileTree.delete(folder, "content/2024/caravan.md");
    Program run = Program.in(folder, "build", "--now", FeedSite.NOW);

    assertThat(run.err()).contains("there is no article in this folder yet");
    assertThat(site.atom("feed.xml").getEntries()).isEmpty();
    assertThat(site.rss().getItems()).isEmpty();
    assertThat(site.items()).isEmpty();
  }

  /** An article in a feed that is not edited must not be parsed for it. */
  @Test
  void areKeptWhenAnOlderArticleIsEdited() throws Exception {
    for (int i = 10; i < 41; i++) {
      site.write("more/" + i + ".md", "More " + i + "\n\n2023-01-" + (i % 20 + 10) + "\n\nText.\n");
    }
    site.write("old.md", "Old\n\n2001-01-01\n\nIt begins.\n\nIt ends.\n").build();
    site.write("old.md", "Old\n\n2001-01-01\n\nIt begins.\n\nIt ends otherwise.\n");

    Program run = Program.exactly(folder, "build", "--now", FeedSite.NOW);

    // Its page, and the words, their positions and spellings of its year for the search.
    assertThat(run.out()).contains(": 4 files written, ");
  }

  @Test
  void obeyTheRulesOfJsonFeed() throws Exception {
    site.build();

    Value.Fields feed = site.json();
    assertThat(FeedSite.text(feed, "version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(FeedSite.text(feed, "title")).isEqualTo("The Digest");
    assertThat(FeedSite.text(feed, "home_page_url")).isEqualTo(BASE);
    assertThat(FeedSite.text(feed, "feed_url")).isEqualTo(BASE + "feed.json");
    assertThat(FeedSite.text(feed, "language")).isEqualTo("en");
    Set<String> ids = new HashSet<>();
    for (Value.Fields item : site.items()) {
      assertThat(ids.add(FeedSite.text(item, "id"))).isTrue();
      assertThat(FeedSite.has(item, "content_html")).isTrue();
      assertThat(moment(item, "date_published")).isNotNull();
      for (String list : List.of("authors", "tags")) {
        if (FeedSite.has(item, list)) {
          assertThat(((Value.Items) FeedSite.value(item, list)).values()).isNotEmpty();
        }
      }
    }
    Value author = ((Value.Items) FeedSite.value(feed, "authors")).values().get(0);
    assertThat(FeedSite.text((Value.Fields) author, "name")).isEqualTo("Ana Pérez");
  }

  private static OffsetDateTime moment(Value.Fields item, String key) {
    return OffsetDateTime.parse(FeedSite.text(item, key));
  }

  private static Document text(Entry entry) {
    return Jsoup.parse(entry.getContents().get(0).getValue());
  }

  private static String link(Entry entry, String rel) {
    return links(entry, rel).get(0);
  }

  private static List<String> links(Entry entry, String rel) {
    List<Link> all = new ArrayList<>(entry.getAlternateLinks());
    all.addAll(entry.getOtherLinks());
    return all.stream().filter(link -> link.getRel().equals(rel)).map(Link::getHref).toList();
  }
}
