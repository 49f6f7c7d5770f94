package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Blinken heads to Mexico | blinken-heads-to-mexico",
        "U.S. border—and beyond | u-s-border-and-beyond",
        "Chang’e-4 on the Moon's far side | change-4-on-the-moons-far-side",
        "Élysée, São Paulo, Łódź, Straße | elysee-sao-paulo-lodz-strasse",
        "INFLATION | inflation",
        "日本の月面着陸 | 日本の月面着陸",
        "パリと東京 | パリと東京",
        "Мой Йод и ёлка, їжак | мой-йод-и-ёлка-їжак",
        "Му́ром | муром",
        "हिन्दी समाचार | हिन्दी-समाचार",
        "ปี ปู | ปี-ปู",
        "தமிழ் செய்தி | தமிழ்-செய்தி",
        "Ώρα της Ελλάδας | ωρα-της-ελλαδας",
        "أَخْبَار | أخبار",
        "שָׁלוֹם | שלום",
        "한국 뉴스 | 한국-뉴스",
        "I ❤️ NY | i-ny",
        "...   | ''",
      })
  void isMadeOfTheWordsOfAText(String text, String slug) {
    assertThat(Slug.of(text).value()).isEqualTo(slug);
  }

  @Test
  void isTheSameForComposedAndDecomposedText() {
    for (String text : List.of("Élysée", "мой ёж", "パリ ガザ", "हिन्दी", "한국", "أخبار")) {
      assertThat(Slug.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
          .isEqualTo(Slug.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Slug.of("INFLATION IN ISTANBUL").value()).isEqualTo("inflation-in-istanbul");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isCutBetweenWordsWhenItIsLong() {
    assertThat(Slug.of("word ".repeat(100)).value()).hasSize(179).endsWith("word");
    assertThat(Slug.of("w".repeat(500)).value()).hasSize(180);
    assertThat(Slug.of("字".repeat(500)).value()).hasSize(60);
  }

  @Test
  void isTheSlugOfItself() {
    String slug = Slug.of("Élysée: “40 years”").value();

    assertThat(Slug.of(slug).value()).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "content-strategy,Content strategy",
    "space,Space",
    "2024-election,2024 election",
    "White House,White House",
    "iPhone,iPhone",
    "éducation,Éducation"
  })
  void givesANameForPeople(String slug, String name) {
    assertThat(Slug.toName(slug)).isEqualTo(name);
  }
}
