package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body is parsed once, and written for any links and any language. */
class ParsedBodyTest {
  private static final BodyLanguage GERMAN =
      new BodyLanguage(
          "de",
          new BodyLabels(
              "Link zu diesem Abschnitt",
              "Tabelle",
              "Programmtext",
              "Fußnoten",
              "Fußnote {}",
              "Zurück zu {}"));

  private static final String BODY =
      """
      # The "first" title

      A [link](a.md), an image ![i](b.png) and a note.[^1] The same again.[^1]

      | a | b |
      |---|---|
      | "c" | <a href="d.md">d</a> |

      ## The "first" title

      [^1]: A [source](e.md).
      """;

  private final Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true));

  @Test
  void writesItsOwnWordsInTheLanguageOfTheBody() {
    Document page = Jsoup.parse(TestBody.render(markdown, BODY, GERMAN).html());

    assertThat(page.select("[aria-label]").eachAttr("aria-label"))
        .containsExactly(
            "Link zu diesem Abschnitt",
            "Fußnote 1",
            "Fußnote 1",
            "Tabelle",
            "Link zu diesem Abschnitt",
            "Fußnoten",
            "Zurück zu 1",
            "Zurück zu 1-2");
  }

  @Test
  void writesItsOwnWordsInEnglish() {
    Document page = Jsoup.parse(TestBody.render(markdown, BODY).html());

    assertThat(page.select("[aria-label]").eachAttr("aria-label"))
        .containsExactly(
            "Link to this section",
            "Footnote 1",
            "Footnote 1",
            "Table",
            "Link to this section",
            "Footnotes",
            "Back to reference 1",
            "Back to reference 1-2");
  }

  @ParameterizedTest
  @CsvSource({"en, “a”", "de, „a“", "de-CH, «a»", "fr, «\u00a0a\u00a0»", "sv, ”a”"})
  void choosesTheQuotesByTheLanguageOfTheBody(String tag, String quoted) {
    BodyLanguage language = new BodyLanguage(tag, BodyLabels.ENGLISH);

    assertThat(TestBody.render(markdown, "\"a\"", language).html())
        .isEqualTo("<p>" + quoted + "</p>\n");
    assertThat(markdown.firstParagraph("\"a\"", tag)).isEqualTo(quoted);
  }

  @Test
  void writesTheSameBodyForAnyLinks() {
    ParsedBody body = markdown.parse(BODY);

    String relative = html(body, "../", GERMAN);
    String absolute = html(body, "https://example.org/", GERMAN);

    assertThat(addresses(relative)).containsExactly("../a.md", "../b.png", "../d.md", "../e.md");
    assertThat(absolute).isEqualTo(relative.replace("\"../", "\"https://example.org/"));
  }

  @Test
  void writesTheSameHoweverOftenItIsWritten() {
    ParsedBody body = markdown.parse("<script></script>\n\n" + BODY + "\n[^2]: Never shown.\n");
    RenderedBody first = body.html(use -> "x", GERMAN);

    body.html(use -> null, TestBody.ENGLISH);

    assertThat(body.html(use -> "x", GERMAN)).isEqualTo(first);
    assertThat(first.problems()).hasSize(2);
  }

  @Test
  void letsAFaultOfTheResolverThrough() {
    ParsedBody body = markdown.parse("[a](b)");
    IllegalStateException fault = new IllegalStateException("not expected");

    assertThat(
            catchThrowable(
                () ->
                    body.html(
                        use -> {
                          throw fault;
                        },
                        GERMAN)))
        .isSameAs(fault);
  }

  private static String html(ParsedBody body, String base, BodyLanguage language) {
    return body.html(use -> base + use.destination(), language).html();
  }

  private static List<String> addresses(String html) {
    List<String> addresses = new ArrayList<>();
    Jsoup.parse(html)
        .select("a[href^=..], img[src^=..]")
        .forEach(element -> addresses.add(element.attr(element.hasAttr("src") ? "src" : "href")));
    return addresses;
  }
}
