package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlEscapeTest {

  @Test
  void escapesWhatWouldBeMarkup() {
    assertThat(HtmlEscape.escape("<a title=\"Q&A's\">"))
        .isEqualTo("&lt;a title=&quot;Q&amp;A's&quot;&gt;");
  }

  @Test
  void replacesTheCharacterThatHtmlCannotHold() {
    assertThat(HtmlEscape.escape("a\0b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void appendsAPieceOfAText() {
    StringBuilder out = new StringBuilder("x");

    HtmlEscape.append(out, "a&b<c".toCharArray(), 1, 4);

    assertThat(out).hasToString("x&amp;b&lt;");
  }
}
