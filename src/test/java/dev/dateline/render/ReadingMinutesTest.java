package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingMinutesTest {

  @Test
  void countsTheWordsOutsideOfTags() {
    String paragraph = "<p class=\"a b c d e f\"><em>One</em>, two <a href=\"x\">three</a></p>\n";

    assertThat(ReadingMinutes.of(paragraph.repeat(80))).isEqualTo(1);
    assertThat(ReadingMinutes.of(paragraph.repeat(240))).isEqualTo(3);
  }

  @Test
  void countsTheCharactersOfChinese() {
    assertThat(ReadingMinutes.of("<p>" + "木星的卫星".repeat(300) + "</p>")).isEqualTo(3);
  }

  @Test
  void isNeverLessThanAMinute() {
    assertThat(ReadingMinutes.of("")).isEqualTo(1);
  }
}
