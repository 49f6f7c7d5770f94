package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of an author that harms nobody, in safe mode, and all of it in trusted mode. */
class RawHtmlTest {
  private static final List<String> HOSTS = List.of("player.example.org");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H<sub>2</sub>O, E=mc<sup>2</sup>, <kbd>Ctrl</kbd> @ {{home}} <mark>x</mark>",
        "<b class=\"x\" title=\"a &amp; b\" lang=\"de\">bold <i>and</i> italic</b>",
        "<abbr title=\"Unidentified\">UFO</abbr><br /><wbr /><time datetime=\"2023-12-28\">then</time>",
        "<a href=\"../other.md?a=b&amp;c=d#e\" target=\"_blank\" rel=\"noopener noreferrer\">link</a>",
        "A <img src=\"a.png\" alt=\"A\" width=\"20\" height=\"50%\" loading=\"lazy\" />",
      })
  void keepsHarmlessInlines(String html) {
    assertThat(safe(html + "\n").html()).isEqualTo("<p>" + html + "</p>\n");
    assertThat(safe(html + "\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<details open><summary>More</summary>\\n\\nText *em*.\\n\\n</details> | details[open] > p em",
        "<details><summary>More</summary>\\n\\nText.\\n\\n</details>           | details > summary",
        "<table><tr><td colspan=2>a</td></tr></table>                         | table td[colspan=2]",
        "<video controls src=a.mp4 poster=p.png></video>                      | video[controls][src][poster]",
        "<audio controls><source src=a.ogg type=audio/ogg></audio>            | audio > source[src][type]",
        "<picture><source src=a.webp><img src=b.png alt=B></picture>          | picture > img[alt=B]",
        "<iframe src='https://player.example.org/x?y=1' width=5 allowfullscreen></iframe> |"
            + " iframe[src][allowfullscreen]",
        "<div class=note id=n>\\n\\n- item\\n\\n</div>                          | div.note#n > ul > li",
        "<blockquote cite='https://x.example/'>q</blockquote>                 | blockquote[cite]",
        "<p dir=rtl lang=ar>text</p>                                          | p[dir=rtl][lang=ar]",
        "<ol start=3 reversed><li value=7>x</ol>                              | ol[start=3][reversed] > li",
        "<h1>Big</h1>                                                         | h2",
        "<ruby>a<rt>b</rt></ruby>                                             | ruby > rt",
      })
  void keepsHarmlessBlocks(String html, String selector) {
    RenderedBody body = safe(html.replace("\\n", "\n") + "\n");

    assertThat(Jsoup.parseBodyFragment(body.html()).select(selector)).as(body.html()).hasSize(1);
    assertThat(body.problems()).isEmpty();
  }

  @Test
  void endsAnAuthorsTagWithItsBlock() {
    Document page = Jsoup.parse(safe("One <b>bold.\n\nTwo.\n\n- <i>three\n- four\n").html());

    assertThat(page.select("b").text()).isEqualTo("bold.");
    assertThat(page.select("i").text()).isEqualTo("three");
  }

  @Test
  void keepsTheProgramsOwnTagsAsTheyAre() {
    String markdown =
        """
        # Title "x" [^1]

        - [x] done @ https://example.org/?a=b

        | a | b |
        |:-:|--:|
        | 1 | ~~2~~ |

        ![Alt](a.png "Caption")

        Term
        : Definition

        ```java
        a < b;
        ```

        Last.

        [^1]: Note.
        """;
    Document plain = Jsoup.parseBodyFragment(safe(markdown).html());
    Document sanitised = Jsoup.parseBodyFragment(safe(markdown + "\n<b></b>\n").html());
    sanitised.select("b").forEach(b -> b.parent().remove());

    assertThat(normal(sanitised)).isEqualTo(normal(plain));
  }

  // Attributes without a value and white space between blocks are all that may differ.
  private static String normal(Document page) {
    page.select("[disabled]").attr("disabled", "").attr("checked", "");
    return page.body().html().replaceAll("\\s+", " ").replaceAll("> <", "><");
  }

  @Test
  void trustsWhatIsWritten() {
    String html = "<script>if (a < b && c) {}</script>\n<!-- a -- b -->\n<div onclick='x'>b\n";

    assertThat(render(true, html, new ArrayList<>()).html()).isEqualTo(html);
    assertThat(render(true, html, new ArrayList<>()).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void resolvesLinksAndImagesLikeThoseOfMarkdown(boolean trusted) {
    List<LinkUse> uses = new ArrayList<>();
    String body =
        "A <a href=\"b.md?x=1&amp;y\">b</a>.\n\n<div>\n<img alt=x src='c d.png'>\n<a href=e>e</a></div>\n";

    String html = render(trusted, body, uses).html();

    assertThat(uses)
        .containsExactly(
            new LinkUse(LinkUse.Kind.LINK, "b.md?x=1&y", 1),
            new LinkUse(LinkUse.Kind.IMAGE, "c d.png", 4),
            new LinkUse(LinkUse.Kind.LINK, "e", 5));
    assertThat(html)
        .contains("<a href=\"/to/b.md?x=1&amp;y\">b</a>")
        .contains("src=\"/to/c%20d.png\"")
        .contains("<a href=\"/to/e\">e</a>");
  }

  private static RenderedBody safe(String body) {
    return TestBody.render(new Markdown(new MarkdownOptions(false, HOSTS, true)), body);
  }

  private static RenderedBody render(boolean trusted, String body, List<LinkUse> uses) {
    return new Markdown(new MarkdownOptions(trusted, HOSTS, true))
        .parse(body)
        .html(
            use -> {
              uses.add(use);
              return new LinkTarget.Href("/to/" + use.destination());
            },
            TestBody.ENGLISH);
  }
}
