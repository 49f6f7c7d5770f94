package dev.dateline.plan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blinken heads to Mexico",
        "“Ça coûte 5 €”, dit-elle – n’est-ce pas…",
        "Łódź, Žižkov, Đà Nẵng, İstanbul, Reykjavík",
        "Ελλάδα: νέα μέτρα",
        "Київ, Москва, Београд, Қазақстан",
      })
  void writesLatinGreekAndCyrillic(String text) {
    assertThat(Lettering.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新闻摘要", "News 新闻", "عاجل", "חדשות", "समाचार", "ข่าว", "뉴스", "ニュース", "Rain 🌧", "x → y",
        "q̇", "", " \n ", "\u200b",
      })
  void leavesWhatTheFontsLackToOthers(String text) {
    assertThat(Lettering.of(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "' a\t\n b ', a b",
    "'Donau\u00addampf', Donaudampf",
    "'Zo\u0308e', Zöe",
    "'\u2212 5 \u00b0C', – 5 °C",
    "'a\u200bb\u200ec\ufe0f', abc",
    "'п\u02bcять', п’ять",
  })
  void writesOnOneLineWithoutWhatNobodySees(String text, String written) {
    assertThat(Lettering.of(text)).isEqualTo(written);
  }

  @Test
  void readsOnlyAsMuchAsThereIsRoomFor() {
    assertThat(Lettering.of("word ".repeat(1_000_000))).hasSizeLessThan(500);
  }

  @Test
  void knowsExactlyTheCharactersOfBothFonts() throws IOException {
    List<CmapLookup> fonts =
        List.of(characters("NotoSerifDisplay-Bold.ttf"), characters("NotoSerif-Medium.ttf"));
    List<String> wrong = new ArrayList<>();
    for (int character = 0x21; character < 0x3000; character++) {
      int each = character;
      boolean inBoth = fonts.stream().allMatch(font -> font.getGlyphId(each) != 0);
      String written = Lettering.of(Character.toString(character));
      boolean same = written != null && written.codePointAt(0) == character;
      boolean composed = written != null && !same;
      if (same != inBoth && !composed && !Character.isSpaceChar(character)) {
        wrong.add(Integer.toHexString(character));
      }
      if (written != null) {
        assertThat(fonts).allMatch(font -> font.getGlyphId(written.codePointAt(0)) != 0);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static CmapLookup characters(String font) throws IOException {
    try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(font))) {
      return new TTFParser()
          .parse(new RandomAccessReadBuffer(in.readAllBytes()))
          .getUnicodeCmapLookup();
    }
  }
}
