package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableTextTest {

  private static List<String> lines(String body) {
    return TestBody.render(new Markdown(new MarkdownOptions(false, List.of(), true)), body)
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @Test
  void hasALineForEachPart() {
    assertThat(lines("# One\n\nTwo *three*\nfour\n\n- a\n- b\n\n| c | d |\n|---|---|\n| e | f |\n"))
        .containsSubsequence("Two three four", "a", "b", "c", "d", "e", "f");
  }

  @Test
  void doesNotPartWordsAtMarksInThem() {
    assertThat(lines("un<b>believ</b>able and fan*tas*tic\n"))
        .containsExactly("unbelievable and fantastic");
  }

  @Test
  void hasWhatReadersSeeAndNothingElse() {
    assertThat(
            lines("<script>alert(1)</script>\n\na &lt;b&gt; &amp; c\n\n[x](secret.html 'title')\n"))
        .contains("a <b> & c", "x")
        .noneMatch(line -> line.contains("alert") || line.contains("secret"));
  }

  @Test
  void hasTheAlternativeTextOfAPicture() {
    assertThat(lines("Look ![A \"red\" fox](fox.png) there\n"))
        .containsExactly("Look  A \"red\" fox  there");
  }
}
