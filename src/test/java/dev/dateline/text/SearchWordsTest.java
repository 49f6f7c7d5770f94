package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Élysée: 12 minutes, elysee 12 minutes",
    "Straße, strasse",
    "ﬁnal, final",
    "İSTANBUL ısı, istanbul isi",
    "йод, йод",
    "東京都, 東京 京都 都",
    "2023年, 2023 年",
    "l'État, l etat",
    "'...', ''"
  })
  void givesTheWordsThatASearchCompares(String text, String expected) {
    assertThat(String.join(" ", words(text))).isEqualTo(expected);
  }

  @Test
  void cutsALongWord() {
    assertThat(words("x".repeat(100) + " y")).containsExactly("x".repeat(64), "y");
    assertThat(words("𐌰".repeat(100))).containsExactly("𐌰".repeat(64));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    SearchWords.of(text, words::add);
    return words;
  }
}
