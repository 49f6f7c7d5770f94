package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the beginning of a body is what reading all of it would give. */
class FirstParagraphTest {
  private static final List<String> PIECES =
      List.of(
          "word",
          "Word",
          " ",
          " ",
          "\n",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "`",
          "[",
          "]",
          "(x.md)",
          "[^1]",
          "[^1]: note",
          "[a]: /b",
          "[a]",
          "# ",
          "> ",
          "- ",
          "1. ",
          "    ",
          ":",
          ": ",
          "~",
          "|",
          "|-|",
          "---",
          "===",
          "<b>",
          "</b>",
          "<!-- c -->",
          "&amp;",
          "\\",
          "\\*",
          "!",
          "![i](x.png)",
          "“",
          "\"",
          "'",
          "12",
          "$3",
          "\t",
          "\r\n",
          "é",
          "https://example.org/a_b",
          "```\n",
          "$",
          "[a](b)",
          "[A b](https://example.org/c_d?e&f)");

  private final FirstParagraph firstParagraph = new FirstParagraph(new BodyParser(true));

  @ParameterizedTest
  @CsvSource({
    "'One.\n\nTwo.', One.",
    "'\n\nOne\ntwo.\n\nThree.', One two.",
    "'# Heading\n\nOne.', One.",
    "'One [two](x.md) *three*.\n\nFour.', One two three.",
    "'One [two].\n\n[two]: x.md', One two.",
    "'One & two.', One & two.",
    "'Term\n\n: definition\n\nOne.', One."
  })
  void givesTheWordsOfTheFirstParagraph(String body, String words) {
    assertThat(firstParagraph.of(body)).isEqualTo(words);
  }

  @Test
  void givesWhatReadingTheWholeBodyGives() {
    Random random = new Random(20231228);
    for (int round = 0; round < 40_000; round++) {
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        body.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = body.toString();
      assertThat(firstParagraph.of(text)).as("%s", text).isEqualTo(firstParagraph.inAll(text));
    }
  }
}
