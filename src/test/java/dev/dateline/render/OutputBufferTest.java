package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutputBufferTest {
  private final OutputBuffer out = new OutputBuffer();

  @Test
  void writesTheSameBytesAsTheRuntimeHoweverTheTextIsCut() {
    Random random = new Random(7);
    int[] alphabets = {0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x1F600};
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9000); i > 0; i--) {
        int codePoint = alphabets[random.nextInt(alphabets.length)];
        text.appendCodePoint(random.nextInt(4) > 0 ? 'a' + random.nextInt(26) : codePoint);
      }
      out.clear();
      writeInPieces(text.toString(), random);

      assertThat(text()).isEqualTo(text.toString());
      assertThat(out.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void joinsASurrogatePairThatArrivesInHalves() {
    out.write('\uD83D');
    out.write(new char[] {'\uDE00'}, 0, 1);

    assertThat(text()).isEqualTo("😀");
  }

  @Test
  void marksHalfOfASurrogatePair() {
    out.write("a\uD83Db\uDE00c", 0, 5);
    out.write("\uD83D\uD83D\uDE00", 0, 3);

    assertThat(text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD😀");
  }

  @Test
  void escapesForHtmlAsFreeMarkerDoes() throws Exception {
    Random random = new Random(11);
    String[] signs = {"<", ">", "&", "\"", "'", "?", "é", "ÿ", "\u2028", "😀", "\uD83D", "\uDE00"};
    for (int round = 0; round < 300; round++) {
      int known = 1 + random.nextInt(signs.length);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9000); i > 0; i--) {
        text.append(random.nextInt(9) > 0 ? "a" : signs[random.nextInt(known)]);
      }
      out.clear();
      out.writeEscaped(text.toString());
      String escaped = text();
      out.clear();
      HTMLOutputFormat.INSTANCE.output(text.toString(), out);

      assertThat(escaped).isEqualTo(text());
    }
  }

  @Test
  void joinsASurrogatePairOfWhichOnlyHalfIsAtTheEndOfAnEscapedText() {
    out.writeEscaped("<\uD83D");
    out.writeEscaped("\uDE00>");

    assertThat(text()).isEqualTo("&lt;😀&gt;");
  }

  @Test
  void writesBytesBetweenTexts() {
    out.write("a\uD83D", 0, 2);
    out.write("é".getBytes(StandardCharsets.UTF_8));
    out.write("b", 0, 1);

    assertThat(text()).isEqualTo("a\uFFFDéb");
  }

  @Test
  void forgetsOnePageBeforeTheNext() {
    out.write("first\uD83D", 0, 6);
    out.clear();
    out.write("next", 0, 4);

    assertThat(text()).isEqualTo("next");
    assertThat(out.size()).isEqualTo(4);
  }

  private void writeInPieces(String text, Random random) {
    for (int at = 0; at < text.length(); ) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(6000));
      switch (random.nextInt(3)) {
        case 0 -> out.write(text, at, end - at);
        case 1 -> out.write(text.toCharArray(), at, end - at);
        default -> {
          end = at + 1;
          out.write(text.charAt(at));
        }
      }
      at = end;
    }
  }

  private String text() {
    return new String(out.array(), 0, out.size(), StandardCharsets.UTF_8);
  }
}
