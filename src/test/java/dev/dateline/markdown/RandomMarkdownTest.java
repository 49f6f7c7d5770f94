package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.markdown.syntax.BodyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an article holds, it becomes well-formed HTML and none of its words is lost. */
class RandomMarkdownTest {
  private static final String[] FRAGMENTS = {
    "*",
    "**",
    "***",
    "_",
    "__",
    "~~",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "[",
    "]",
    "](",
    "](u)",
    "](u \"",
    "\")",
    "[^1]",
    "[^",
    "![",
    "!",
    "(",
    ")",
    "<",
    ">",
    "> ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "7) ",
    "- [ ] ",
    "- [x] ",
    ": ",
    "# ",
    "### ",
    "===\n",
    "---\n",
    "***\n",
    "| ",
    "|",
    "|---|---|\n",
    "\\",
    "\\|",
    "&",
    "&amp;",
    "&#",
    ";",
    "\"",
    "'",
    "--",
    "---",
    "...",
    "@",
    ".",
    ":",
    "://",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "  \n",
    "\\\n",
    " ",
    " ",
    "    ",
    "\t",
    "\r\n",
    "\u00a0",
    "é",
    "\ud83d\ude00",
    "{{",
    "}}"
  };

  private static final String[] HTML = {
    "<b>",
    "</b>",
    "<i class=\"a\">",
    "</i>",
    "<div>\n",
    "</div>\n",
    "<p>",
    "</p>",
    "<br>",
    "<ul><li>",
    "</ul>",
    "<table><tr><td>",
    "</table>",
    "<a href=\"u\">",
    "</a>",
    "<img src=u onerror=x>",
    "<script>",
    "</script>",
    "<!-- ",
    "-->",
    "<?",
    "?>",
    "<svg>",
    "<object>",
    "<details>",
    "<h1>",
    "<b title=\"",
    "<b title='",
    "<div ",
    "</",
    "<sub>",
    "<iframe src=u>",
    "<textarea>",
    "<pre>"
  };

  private final Markdown safe = new Markdown(new MarkdownOptions(false, List.of(), true));
  private final Markdown trusted = new Markdown(new MarkdownOptions(true, List.of(), true));

  @Test
  void losesNoWordOfMarkdown() {
    for (int seed = 0; seed < 800; seed++) {
      List<String> words = new ArrayList<>();
      String body = body(seed, 40, words, FRAGMENTS);

      RenderedBody rendered = render(safe, body);

      assertBalanced(body, rendered.html());
      for (String word : words) {
        assertThat(
                rendered.html().contains(word)
                    || isTold(rendered.problems())
                    || isUnseen(word, body))
            .as("seed %s, %s: %s", seed, word, body)
            .isTrue();
      }
    }
  }

  @Test
  void isBalancedWithAnyHtml() {
    String[] all = new String[FRAGMENTS.length + 2 * HTML.length];
    System.arraycopy(FRAGMENTS, 0, all, 0, FRAGMENTS.length);
    System.arraycopy(HTML, 0, all, FRAGMENTS.length, HTML.length);
    System.arraycopy(HTML, 0, all, FRAGMENTS.length + HTML.length, HTML.length);
    for (int seed = 0; seed < 800; seed++) {
      String body = body(seed, 40, new ArrayList<>(), all);

      assertBalanced(body, render(safe, body).html());
      assertThat(render(trusted, body).html()).isNotNull();
      assertThat(safe.firstParagraph(body, "en")).isNotNull();
    }
  }

  @Test
  void givesTheSameForTheSame() {
    String body = body(7, 400, new ArrayList<>(), HTML);

    assertThat(render(safe, body)).isEqualTo(render(safe, body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        ">",
        "- ",
        "1. ",
        "- > ",
        "[",
        "![",
        "*a ",
        "*a **b ",
        "_a __b *c ",
        "a* ",
        "`a``",
        "~~a ",
        "<",
        "<a ",
        "&",
        "&amp;",
        "\\",
        "|",
        "'a ",
        "\"",
        "...",
        "www.",
        "http://",
        "a@",
        "*",
        "- - ",
        "_",
        "<b>x</b> ",
        "<div>\n",
        "x <b>",
        "# a\n",
        "a\n: b\n",
        "- a\n",
        "> a\nb\n",
        "    a\n",
        "```\n",
        "a  \n",
        "[^a]",
        "[^a]: x\n\n",
        "\0",
        "\ud800",
        "|a|b|\n|-|-|\n",
        "[a](b \"c",
        "](",
        "a\n=\n"
      })
  void survivesTenThousandOfOneKind(String fragment) {
    String body = "Start.\n\n" + fragment.repeat(10_000 / fragment.length()) + "end";

    assertThat(render(safe, body).html()).contains("Start.").contains("end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x [a](b \"%s\") y",
        "x [a](<%s>) y",
        "x <!-- %s --> y",
        "x <b title=\"%s\">z</b> y",
        "x `%s` y",
        "x <b %s>z</b> y",
        "<b %s>\nx y",
        "[a]: b '%s'\n\nx y",
        "| %s |\n|---|\n\nx y"
      })
  void survivesALongPiece(String piece) {
    String body = piece.formatted("word - ".repeat(5_000)) + "\n\nThe last.\n";

    assertThat(render(safe, body).html()).contains("x").contains("The last.");
  }

  @Test
  void showsWhatFlexmarkCannotParseAsItIs() {
    String body = "Start & \n\n" + "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n";

    RenderedBody rendered = render(safe, body);

    assertThat(rendered.html()).startsWith("<pre>Start &amp; \n");
    assertThat(rendered.problems()).hasSize(1);
    assertThat(safe.firstParagraph(body, "en")).isEqualTo("Start &");
  }

  @Test
  void namesTheLineThatIsNestedTooDeeply() {
    RenderedBody rendered = render(safe, "Start.\n\n" + "> ".repeat(300) + "end\n");

    assertThat(rendered.html()).contains("end");
    assertThat(rendered.problems()).extracting(BodyProblem::line).containsExactly(3);
  }

  private static String body(int seed, int length, List<String> words, String[] fragments) {
    Random random = new Random(seed);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (random.nextInt(3) == 0) {
        String word = "word" + i + "x";
        words.add(word);
        body.append(word);
      } else {
        body.append(fragments[random.nextInt(fragments.length)]);
      }
    }
    return body.toString();
  }

  /** Whether the editor is told of a footnote or a tag that takes its words with it. */
  private static boolean isTold(List<BodyProblem> problems) {
    return problems.stream()
        .map(BodyProblem::message)
        .anyMatch(message -> message.endsWith("never shown") || message.startsWith("the tag <"));
  }

  /** Whether a word is in a line that says what language a code has, or where a reference leads. */
  private static boolean isUnseen(String word, String body) {
    return body.lines()
        .filter(line -> line.contains(word))
        .anyMatch(line -> line.contains("```") || line.contains("~~~") || line.contains("]:"));
  }

  private static RenderedBody render(Markdown markdown, String body) {
    return TestBody.render(markdown, body);
  }

  /** Each element ends where it should: an XML parser and an HTML parser see the same text. */
  private static void assertBalanced(String body, String html) {
    Parser parser = Parser.xmlParser().setTrackErrors(5);
    Document page = Jsoup.parse("<body>" + html + "</body>", "", parser);
    assertThat(parser.getErrors()).as(body).isEmpty();
    assertThat(page.children()).as(body).hasSize(1);
  }
}
