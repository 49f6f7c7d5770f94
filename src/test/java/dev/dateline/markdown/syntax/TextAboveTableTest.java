package dev.dateline.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.MarkdownOptions;
import dev.dateline.markdown.TestBody;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAboveTableTest {
  private static final String TABLE = "| Ship | Crew |\n|------|-----:|\n| Ada | 3 |\n";

  private final Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true));

  @Test
  void showsATableRightBelowALineOfText() {
    String html = html("First *line*\nAll ships:\n" + TABLE);
    assertThat(html)
        .startsWith("<p>First <em>line</em>\nAll ships:</p>\n<div class=\"table-wrap\"");
    assertThat(html).contains("<th scope=\"col\">Ship</th>", "<td>Ada</td>");
    assertThat(html).isEqualTo(html("First *line*\nAll ships:\n\n" + TABLE));
  }

  @Test
  void showsOneInAListAndInAQuote() {
    String quoted = "> All ships:\n> " + TABLE.strip().replace("\n", "\n> ");
    assertThat(html(quoted)).contains("<p>All ships:</p>", "<td>Ada</td>");
    String listed = "- All ships:\n  " + TABLE.strip().replace("\n", "\n  ");
    assertThat(html(listed)).contains("All ships:", "<td>Ada</td>");
  }

  @Test
  void showsATableBelowALinkDefinition() {
    assertThat(html("[a]: /a\nAll ships:\n" + TABLE)).contains("<p>All ships:</p>", "<td>Ada</td>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb | c\n--- | --- | ---\n", "a\nb\n---|---\n", "a | b\nc\n"})
  void leavesTextThatIsNoTable(String text) {
    assertThat(html(text)).doesNotContain("<table");
  }

  private String html(String body) {
    return TestBody.render(markdown, body).html();
  }
}
