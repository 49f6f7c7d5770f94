package dev.dateline.plan.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePictureTest {
  private static final String ADDRESS = "example.org/digest";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News",
        "The Dateline Digest",
        "Die Tageszeitung für Łódź, Αθήνα и Москва",
        "The International Review of Migration, Labour and Human Rights Reporting in the Americas",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsblattredaktion",
      })
  void hasRoomForAnyName(String name) {
    byte[] png = new SitePicture(name, "What newspapers found out, day by day", ADDRESS).draw();
    DrawnPicture picture = new DrawnPicture(png);

    assertThat(picture.width()).isEqualTo(1200);
    assertThat(picture.height()).isEqualTo(630);
    assertThat(picture.hasFreeMargin(48)).isTrue();
    assertThat(png).hasSizeLessThan(45_000);
  }

  @Test
  void writesTheNameInLettersThatCanBeReadWhenThePictureIsSmall() {
    DrawnPicture picture = new DrawnPicture(new SitePicture("News", null, ADDRESS).draw());

    assertThat(picture.highestLine(120, 500)).isGreaterThan(90);
  }

  @Test
  void leavesNoGapForATaglineThatIsNotThere() {
    DrawnPicture with = new DrawnPicture(new SitePicture("News", "Daily", ADDRESS).draw());
    DrawnPicture without = new DrawnPicture(new SitePicture("News", null, ADDRESS).draw());

    assertThat(with.hasInk(70, 370, 1130, 430)).isTrue();
    assertThat(without.hasInk(70, 390, 1130, 500)).isFalse();
  }

  @Test
  void cutsATaglineThatIsAsLongAsAnArticle() {
    SitePicture picture = new SitePicture("News", "all about everything ".repeat(20), ADDRESS);

    DrawnPicture drawn = new DrawnPicture(picture.draw());

    assertThat(drawn.hasFreeMargin(48)).isTrue();
    assertThat(drawn.hasInk(70, 492, 1130, 509)).isFalse();
  }
}
