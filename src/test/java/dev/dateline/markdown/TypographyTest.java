package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
  private final Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | l'\"Aurore\" today | l’“Aurore” today",
        "fr | l'\"Aurore\", d'\"Or\" | l’«\u00a0Aurore\u00a0», d’«\u00a0Or\u00a0»",
        "it | dell'\"Alba\" e all'**\"Eco\"** | dell’«Alba» e all’<strong>«Eco»</strong>",
      })
  void opensAQuoteAfterAnElision(String language, String text, String shown) {
    assertThat(paragraph(text, language)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Cause it rained | ’Cause it rained",
        "'Bout noon, 'round here | ’Bout noon, ’round here",
        "'Tain't so | ’Tain’t so",
        "\"one of 'em\" | “one of ’em”",
        "'Round the world' sold well | ‘Round the world’ sold well",
      })
  void writesAnApostropheBeforeAClippedWord(String text, String shown) {
    assertThat(paragraph(text, "en")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Call it with --dry-run or (--quiet) | Call it with --dry-run or (--quiet)",
        "Rain -- and hail | Rain – and hail",
        "pages 3--7 | pages 3–7",
        "word--word | word–word",
        "---Ada | —Ada",
      })
  void writesADashBetweenWordsAndLeavesOptionsOfProgramsAlone(String text, String shown) {
    assertThat(paragraph(text, "en")).isEqualTo(shown);
  }

  @Test
  void takesTheMarksOfTheBodysLanguage() {
    assertThat(paragraph("\"Guten Tag\"", "de")).isEqualTo("„Guten Tag“");
  }

  private String paragraph(String text, String language) {
    String html =
        TestBody.render(markdown, text, new BodyLanguage(language, BodyLabels.ENGLISH)).html();
    return html.replace("<p>", "").replace("</p>\n", "");
  }
}
