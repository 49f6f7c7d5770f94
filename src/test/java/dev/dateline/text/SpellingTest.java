package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KEYS =
      List.of("title", "date", "updated", "dateline", "summary", "topics", "sources", "lead");

  @ParameterizedTest
  @CsvSource({
    "tilte, title",
    "dat, date",
    "dateine, dateline",
    "sumary, summary",
    "Sumary, summary",
    "soruces, sources",
    "topic, topics",
    "led, lead",
  })
  void findsTheNameThatWasMeant(String word, String name) {
    assertThat(Spelling.nearest(word, KEYS)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"weather", "x", "''", "headline-of-the-day"})
  void findsNothingThatIsFar(String word) {
    assertThat(Spelling.nearest(word, KEYS)).isNull();
  }

  @Test
  void findsTheFirstInOrderOfEquallyNearOnes() {
    assertThat(Spelling.nearest("bat", List.of("rat", "cat", "hat"))).isEqualTo("cat");
    assertThat(Spelling.nearest("bat", List.of("hat", "cat", "rat"))).isEqualTo("cat");
  }

  @Test
  @DefaultLocale("tr")
  void doesNotDependOnTheDefaultLocale() {
    assertThat(Spelling.nearest("TITLE", KEYS)).isEqualTo("title");
    assertThat(Spelling.nearest("immigratoin", List.of("IMMIGRATION"))).isEqualTo("IMMIGRATION");
  }
}
