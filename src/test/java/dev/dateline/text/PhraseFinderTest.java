package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mars            | on MARS, at last
          space plane     | A space-plane flew
          space plane     | a Space\u00a0 Plane
          Plutón          | Pluto\u0301n
          Pluto\u0301n    | PLUTÓN
          été             | l’e\u0301te\u0301
          火星            | 探査機が火星に着陸した
          か\u3099        | が
          🚀              | a 🚀🚀
          ИСКРА           | Искра
          """)
  void findsAPhrase(String phrase, String text) {
    assertThat(find(text, phrase)).contains(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mars            | Marsch
          lander          | islander
          space plane     | spaceplane
          space plane     | a space and a plane
          space plane     | space
          Plutón          | Pluton
          Pluton          | Pluto\u0301n
          火星            | 火の星
          """)
  void findsWholeWordsInTheirOrder(String phrase, String text) {
    assertThat(find(text, phrase)).isEmpty();
  }

  @Test
  void findsPhrasesThatBeginAlikeOrAreInOneAnother() {
    assertThat(find("a b c d", "a b", "a b c", "b c", "a b d", "d", "d e"))
        .containsExactly("a b", "a b c", "b c", "d");
  }

  @Test
  void findsEveryOccurrenceAndEveryMeaning() {
    assertThat(find("x y x", "x", "X")).containsExactly("x", "X", "x", "X");
  }

  @Test
  void findsNothingWithoutWords() {
    assertThat(find("", "a")).isEmpty();
    assertThat(find("a", "", "–")).isEmpty();
  }

  private static List<String> find(String text, String... phrases) {
    PhraseFinder<String> finder = new PhraseFinder<>();
    for (String phrase : phrases) {
      finder.add(Words.of(phrase), phrase);
    }
    List<String> found = new ArrayList<>();
    finder.find(Words.of(text), found::add);
    return found;
  }
}
