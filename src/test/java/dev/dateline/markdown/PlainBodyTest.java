package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body of nothing but paragraphs is read without a look for other blocks, to the same HTML. */
class PlainBodyTest {
  private static final String[] FRAGMENTS = {
    "word",
    "Two words. ",
    "\n",
    "\n",
    "\n\n",
    "\n\n\n",
    " ",
    "  \n",
    "\\\n",
    "*",
    "**",
    "_",
    "`",
    "[",
    "](",
    "](/u)",
    "[a]",
    ")",
    "<b>",
    "<",
    "&amp;",
    "!",
    "~~",
    "[^1]",
    "“",
    "(",
    "é",
    "—",
    "\"",
    "'",
    ":",
    "https://example.org/a",
    "\ud83d\ude00",
    "\t",
    "\u00a0",
    "$",
    "#",
    ">",
    "-",
    "1."
  };

  private final Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true, "en"));

  /** The first body of a kind has no inline parser to borrow yet. */
  @BeforeEach
  void readABody() {
    html("word");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "one",
        "one\n",
        "\n\none\n\n\ntwo\n",
        "one\ntwo  \nthree\\\nfour\n\n“five”\n",
        "one [two](/three) *four*\n\nfive [six] `seven` <b>eight</b>\n",
        "(one) \n\n$2\t\n\n€3\n",
      })
  void isReadAsBeforeAnotherBlock(String body) {
    assertSame(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\n> two",
        "one\n- two",
        "one\n===",
        "one\n---",
        "one\n\n    two",
        "one\n: two",
        "one | two\n--- | ---\n",
        "[a]: /u\n\n[a]",
        "one\n```\ntwo\n```",
        "# one",
        "1. one",
        "<div>\none\n</div>",
        "one\r\rtwo",
        "one[^1]\n\n[^1]: two",
      })
  void leavesOtherBlocksToFlexmark(String body) {
    assertThat(Signs.of(new BodyText(body)).onlyParagraphs()).isFalse();
  }

  @Test
  void isReadAsBeforeAnotherBlockWhateverItHolds() {
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder body = new StringBuilder("Word");
      for (int pieces = random.nextInt(14); pieces >= 0; pieces--) {
        body.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
      }
      if (Signs.of(new BodyText(body.toString())).onlyParagraphs()) {
        plain++;
        assertSame(body.toString());
      }
    }
    assertThat(plain).isGreaterThan(5000);
  }

  /** A rule at the end makes Flexmark look at every line. */
  private void assertSame(String body) {
    String rule = "\n\n***\n";
    assertThat(Signs.of(new BodyText(body + rule)).onlyParagraphs()).isFalse();
    assertThat(html(body) + "<hr />\n").as(body).isEqualTo(html(body + rule));
  }

  private String html(String body) {
    return markdown.render(body, use -> new LinkTarget.Href(use.destination())).html();
  }
}
