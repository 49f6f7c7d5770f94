package dev.dateline.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.rss.Item;
import dev.dateline.Program;
import dev.dateline.text.HtmlEscape;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in headlines, bodies, names and settings, the feeds are well-formed. */
class HostileFeedsTest {
  private static final String HOSTILE =
      "]]></title></content:encoded><script>alert(1)</script>&amp;<!--\\u0001\\uFFFF\\u2028 \\\"'";

  @TempDir Path folder;

  @Test
  void areReadBackAsTheyWereMeant() throws Exception {
    String yaml = "\"X " + HOSTILE + "\"";
    FeedSite site =
        new FeedSite(folder)
            .write(
                "site.yml",
                "title: %1$s\nauthor: %1$s\ndescription: %1$s\nbase_url: https://example.org/\n"
                    .formatted(yaml))
            .write("topics.yml", "space: {name: " + yaml + "}\n")
            .write("sources.yml", "nasa: {name: " + yaml + "}\n")
            .write(
                "a.md",
                """
                ---
                title: %1$s
                date: 2024-02-28
                authors: [%1$s]
                topics: [space]
                sources: [{handle: nasa, title: %1$s, url: "https://example.com/?a=1&b='"}]
                summary: %1$s
                corrections: [{date: 2024-02-28, text: %1$s}]
                ---

                A ]]> and <script>alert(1)</script> &#1; \u0001 `]]></content>` \uFFFF.
                """
                    .formatted(yaml));

    assertThat(Program.exactly(folder, "build", "--now", FeedSite.NOW).exitCode()).isZero();

    String begins = "X ]]></title></content:encoded>";
    for (String file : List.of("feed.xml", "rss.xml", "feeds.opml", "topics/space/feed.xml")) {
      parseStrictly(site.file(file));
      assertThat(site.file(file)).doesNotContain("\u0001", "\uFFFF", "<script");
    }
    Entry entry = site.atom("feed.xml").getEntries().get(0);
    Item item = site.rss().getItems().get(0);
    String title = FeedSite.text(site.items().get(0), "title").replace("\uFFFF", "");
    assertThat(title).startsWith(begins).endsWith("\"'").isEqualTo(entry.getTitle());
    assertThat(item.getTitle()).isEqualTo(title);
    assertThat(site.atom("feed.xml").getTitle()).startsWith(begins);
    String html = entry.getContents().get(0).getValue();
    assertThat(html).isEqualTo(item.getContent().getValue());
    assertThat(html).contains(HtmlEscape.escape(begins)).doesNotContain("<script");
    assertThat(Jsoup.parse(html).select("script, title")).isEmpty();
    assertThat(FeedSite.text(site.items().get(0), "content_html").replaceAll("[\u0001\uFFFF]", ""))
        .isEqualTo(html);
  }

  private static void parseStrictly(String xml) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
