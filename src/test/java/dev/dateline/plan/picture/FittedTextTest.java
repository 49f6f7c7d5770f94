package dev.dateline.plan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.plan.picture.FittedText.Room;
import org.junit.jupiter.api.Test;

class FittedTextTest {
  private static final Room ROOM = new Room(1000, 300, 1.1, 90, 50);

  private static FittedText fit(String text) {
    return FittedText.of(text, Typeface.headline(), ROOM);
  }

  @Test
  void takesTheLargestSizeForAShortText() {
    FittedText text = fit("Rain");

    assertThat(text.size()).isEqualTo(90);
    assertThat(text.lines()).containsExactly("Rain");
  }

  @Test
  void takesASmallerSizeBeforeItCuts() {
    FittedText text =
        fit("Blinken heads to Mexico as the migrant caravan moves north to the border");

    assertThat(text.size()).isBetween(50.0, 89.9);
    assertThat(String.join(" ", text.lines())).endsWith("north to the border");
  }

  @Test
  void breaksLinesOfAboutTheSameLength() {
    FittedText text = fit("Blinken heads to Mexico City now");

    assertThat(text.lines()).containsExactly("Blinken heads to", "Mexico City now");
  }

  @Test
  void cutsAfterAWholeWordWhereNoSizeIsSmallEnough() {
    FittedText text = fit("caravan ".repeat(60).trim());

    assertThat(text.size()).isEqualTo(50);
    assertThat(text.lines().get(text.lines().size() - 1)).endsWith("caravan…");
    assertThat(text.depth()).isLessThan(300);
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    String word = "Donaudampfschifffahrtsgesellschaft".repeat(2);
    FittedText text = fit(word);

    assertThat(String.join("", text.lines())).isEqualTo(word);
    assertThat(text.lines())
        .allMatch(line -> Typeface.headline().width(line) * text.size() <= ROOM.width());
  }

  @Test
  void keepsEveryLineWithinTheRoom() {
    for (int length = 1; length < 60; length++) {
      FittedText text = fit("Łódź " + "W".repeat(length) + " Mexico".repeat(length));

      assertThat(text.lines())
          .allMatch(line -> Typeface.headline().width(line) * text.size() <= ROOM.width() + 1e-6);
      assertThat(text.lines().size() * text.leading()).isLessThanOrEqualTo(ROOM.height() + 1e-6);
    }
  }
}
