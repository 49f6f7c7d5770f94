package dev.dateline.plan.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePictureTest {
  private static final String LONG =
      "Blinken heads to Mexico as a caravan of migrants moves north towards the border, and"
          + " governors of three states ask for help from Washington, which says that it has none"
          + " to give before the end of the year, whatever they may hear from members of Congress";

  private static byte[] png(String headline) {
    return new ArticlePicture("The Digest", "December 28, 2023", headline, "The New York Times")
        .draw();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain",
        "Blinken heads to Mexico as migrant caravan moves north",
        LONG,
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz tritt außer Kraft",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "Правительство объявило о новых мерах поддержки семей с детьми",
      })
  void hasRoomForAnyHeadline(String headline) {
    DrawnPicture picture = new DrawnPicture(png(headline));

    assertThat(picture.width()).isEqualTo(1200);
    assertThat(picture.height()).isEqualTo(630);
    assertThat(picture.hasFreeMargin(40)).isTrue();
    assertThat(picture.hasInk(1136, 0, 1200, 630)).isFalse();
    // Between the rules and the headline.
    assertThat(picture.hasInk(0, 121, 1200, 127)).isFalse();
    assertThat(picture.hasInk(0, 520, 1200, 527)).isFalse();
    assertThat(png(headline)).hasSizeLessThan(55_000);
  }

  @Test
  void writesAShortHeadlineInLargerLetters() {
    int large = new DrawnPicture(png("Rain")).highestLine(125, 525);
    int small = new DrawnPicture(png(LONG)).highestLine(125, 525);

    assertThat(large).isGreaterThan(60);
    assertThat(small).isLessThan(large);
  }

  @Test
  void looksDifferentForEachHeadlineDateAndSource() {
    ArticlePicture picture = new ArticlePicture("Digest", "May 1, 2024", "Rain", "BBC");

    assertThat(picture.draw())
        .isNotEqualTo(new ArticlePicture("Digest", "May 1, 2024", "Sun", "BBC").draw())
        .isNotEqualTo(new ArticlePicture("Digest", "May 2, 2024", "Rain", "BBC").draw())
        .isNotEqualTo(new ArticlePicture("Digest", "May 1, 2024", "Rain", "ESA").draw())
        .isNotEqualTo(new ArticlePicture("Digest", null, "Rain", "BBC").draw())
        .isEqualTo(new ArticlePicture("Digest", "May 1, 2024", "Rain", "BBC").draw());
  }

  @Test
  void keepsALongNameAndALongDateApart() {
    String name = "The International Review of Migration, Labour and Human Rights";
    DrawnPicture picture =
        new DrawnPicture(
            new ArticlePicture(name, "28. Dezember 2023", "Rain", "many ".repeat(70)).draw());

    assertThat(picture.hasFreeMargin(40)).isTrue();
    assertThat(picture.hasInk(1136, 0, 1200, 630)).isFalse();
  }
}
