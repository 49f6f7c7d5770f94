package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.markdown.source.PreparedBody;
import dev.dateline.markdown.syntax.BodyParser;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the beginning of a body is what reading all of it would give. */
class FirstParagraphWordsTest {
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

  private final BodyParser parser = new BodyParser(true);

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
    assertThat(firstParagraph(body).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "A Vec<T> of <client-id> and <b>bold</b>., A Vec<T> of <client-id> and bold.",
    "Done</T> with <em-dash a=\"b\">., Done</T> with <em-dash a=\"b\">.",
    "Old <font color=red>red</font>., Old red.",
  })
  void givesWhatIsShownAsItIsTyped(String body, String words) {
    assertThat(firstParagraph(body).words()).isEqualTo(words);
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
      assertThat(firstParagraph(text).words())
          .as("%s", text)
          .isEqualTo(firstParagraph(text).inAll());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'![The harbour](h.jpg)\n\nOne.', One.",
    "'[![The harbour](h.jpg)](/a)\n\nOne.', One.",
    "'![The harbour](h.jpg)\n*Photo: Ada*\n\nOne.', One.",
    "'![The harbour](h.jpg)\n\n*Photo: Ada*\n\nOne.', One.",
    "'![h.jpg](h.jpg)One.', One.",
    "'*All of it is emphasised.*', All of it is emphasised.",
  })
  void passesOverPicturesAndTheirCaptions(String body, String words) {
    assertThat(firstParagraph(body).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'<p>One <b>two</b>\nthree &amp; four.</p>\n\n<p>Five.</p>', One two three & four.",
    "'<h2>Heading</h2><figure><figcaption>Ada</figcaption></figure><p>One.</p>', One.",
    "'<div>\nOne<br>two\n<div>Three</div></div>', One two",
    "'<!-- comment -->\n\nOne.', One.",
    "'<script>var one;</script>\n\nTwo.', Two.",
    "'> One.\n> Two.', One. Two.",
    "'- One.\n- Two.', One.",
  })
  void givesTheWordsOfHtmlAndOfQuotesAndLists(String body, String words) {
    assertThat(firstParagraph(body).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'{% include video.html %}\n\nOne.', One.",
    "'One {{ page.version }} two.', One two.",
    "'<div>{% include x %}</div>\n\nOne.', One.",
    "'One. <!--more--> Two.', One. Two.",
    "'<!-- more -->One.', One.",
    "'{: .lead}\nOne.', One.",
    "'![[clipping.jpg]]\n\nOne.', One.",
  })
  void keepsCommandsOfOtherGeneratorsOut(String body, String words) {
    assertThat(firstParagraph(body).words()).isEqualTo(words);
  }

  private FirstParagraphWords firstParagraph(String body) {
    return new FirstParagraphWords(parser, PreparedBody.of(body));
  }
}
