package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.markdown.syntax.BodyProblem;
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

  @Test
  void keepsTheWordsBehindAnInstructionWithoutEnd() {
    String html = safe("<style><b>\n1. <?</script \nw0x<o:p>w1x\n\nm2x\n\n</form>w3x\n").html();

    assertThat(html).contains("w1x").contains("m2x").contains("w3x");
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
        "<pre>a  b</pre> | pre[tabindex=0][role=group][aria-label=Code]",
        "<pre role=img aria-label=Map>#</pre> | pre[tabindex=0][role=img][aria-label=Map]",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- one </ul></li> same\n- two\n",
        "> a </blockquote> b\n",
        "| a |\n|-|\n| </table> |\n"
      })
  void endsNothingOfMarkdownWithAnAuthorsTag(String body) {
    String[] tags = {"</ul>", "</li>", "</blockquote>", "</table>"};
    String without = body;
    for (String tag : tags) {
      without = without.replace(tag, "");
    }

    assertThat(normal(Jsoup.parse(safe(body).html())))
        .isEqualTo(normal(Jsoup.parse(safe(without).html())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Vec<T> of <client-id>.",
        "<path-to-file>\n",
        "List<String> x, y</T>",
        "class Box<T extends Animal> holds one.",
        "Write <your name here> there.",
        "<K extends Comparable>\n",
      })
  void showsANameInAngleBracketsAsTyped(String body) {
    assertThat(Jsoup.parse(safe(body).html()).body().text()).isEqualTo(body.strip());
    assertThat(safe(body).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<my-note kind=x>Words</my-note> stay.\n",
        "<my-player src=a.mp4 />Words stay.\n",
        "<blink>Words</blink> stay.\n"
      })
  void leavesOutAnElementThatIsNotKnownAndKeepsItsWords(String body) {
    assertThat(Jsoup.parse(safe(body).html()).body().text()).isEqualTo("Words stay.");
    assertThat(safe(body).problems()).hasSize(1);
  }

  @Test
  void showsWhatIsForReadersWithoutScripts() {
    RenderedBody body = safe("Words. <noscript>More <b>words</b>.</noscript>\n");

    assertThat(body.html().strip()).isEqualTo("<p>Words. More <b>words</b>.</p>");
    assertThat(body.problems()).isEmpty();
  }

  @Test
  void leavesOutTheWordsOfAScriptButNotThoseAround() {
    RenderedBody body =
        safe("One <script>x()</script> two <style>b{}</style> three <script> four.\n");

    assertThat(Jsoup.parse(body.html()).text()).isEqualTo("One two three four.");
  }

  @Test
  void givesAnIdOnce() {
    RenderedBody body =
        safe(
            "<b id=part>a</b> <b id=part>b</b> <b id=head>c</b> <b id=fn-1>d</b>\n\n"
                + "<p id=dateline-main>e</p>\n\n## Head\n\n## Dateline main\n");

    assertThat(Jsoup.parse(body.html()).select("[id]").eachAttr("id"))
        .containsExactly("part", "head", "section-dateline-main");
    assertThat(body.problems()).extracting(BodyProblem::line).containsExactly(1, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><b id=part>one<p>two<p>three\n",
        "<p><a id=part href=x>one<p>two\n",
        "<div><code id=part>one<p>two</div>\n",
        "<b id=part>one\n\ntwo\n",
      })
  void givesAnIdOnceWhereABrowserRepeatsAnElement(String body) {
    assertThat(Jsoup.parse(safe(body).html()).select("[id]").eachAttr("id"))
        .containsExactly("part");
  }

  @Test
  void leavesOutClassesOfTheTheme() {
    RenderedBody body = safe("<p class='hidden pull'>One</p>\n<p class=skip>Two</p>\n");

    assertThat(body.html()).contains("<p class=\"pull\">One</p>", "<p>Two</p>");
    assertThat(body.problems())
        .extracting(BodyProblem::message)
        .containsExactly(
            "the attribute class of <p> has only classes of the theme and was left out");
  }

  @Test
  void leavesOutPicturesOfASetWhoseSizeIsNone() {
    String body = "<img srcset=\"a.png 01 link:x (script:alert(1)) 2x, b.png 2x\" src=c.png>\n";

    RenderedBody rendered = render(false, body, new ArrayList<>());

    assertThat(rendered.html()).contains("srcset=\"/to/b.png 2x\"");
    assertThat(rendered.problems())
        .extracting(BodyProblem::message)
        .containsExactly(
            "\"01 link:x (script:alert(1)) 2x\" in srcset is no size of a picture and was left out"
                + " with its address");
  }

  @Test
  void resolvesAPictureOfSeveralSizesAndOneForReadersWithoutScripts() {
    List<LinkUse> uses = new ArrayList<>();
    String body =
        "<img srcset='a.png 1x, b.png 2x' src=c.png>\n\n<noscript><img src=d.png></noscript>\n";

    String html = render(false, body, uses).html();

    assertThat(uses)
        .extracting(LinkUse::destination)
        .containsExactly("a.png", "b.png", "c.png", "d.png");
    assertThat(html)
        .contains("srcset=\"/to/a.png 1x, /to/b.png 2x\"")
        .contains("src=\"/to/d.png\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://x/y",
        "data:image/png;base64,AA",
        "foo:bar",
        "java\u0001script:x",
        "\u00adjavascript:x",
        "&#1;vb&#10;script:x",
        "blob:https://x/"
      })
  void refusesAddressesOfOtherSchemes(String address) {
    RenderedBody body =
        safe("<a href=\"" + address + "\">text</a> <img alt=alt src=\"" + address + "\">\n");

    assertThat(Jsoup.parse(body.html()).select("[href], [src]")).as(body.html()).isEmpty();
    assertThat(Jsoup.parse(body.html()).text()).isEqualTo("text alt");
    assertThat(body.problems()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x/y",
        "HTTP://x",
        "mailto:a@b.example",
        "tel:+1",
        "../a/b:c",
        "?a:b",
        "#a:b",
        "//x/y"
      })
  void keepsAddressesThatReadersFollow(String address) {
    RenderedBody body = safe("<a href=\"" + address + "\">text</a>\n");

    assertThat(Jsoup.parse(body.html()).select("a").attr("href")).isEqualTo(address);
    assertThat(body.problems()).isEmpty();
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
              return "/to/" + use.destination();
            },
            TestBody.ENGLISH);
  }
}
