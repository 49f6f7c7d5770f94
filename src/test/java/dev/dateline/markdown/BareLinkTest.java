package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareLinkTest {
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
  private final Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "见：https://example.net/a。然后",
        "（https://example.net/a）、完",
        "「https://example.net/a」という",
        "Read https://example.net/a—and so on",
        "Read https://example.net/a… and so on",
        "www：https://example.net/a，完",
      })
  void endsAtThePunctuationOfTheSentence(String text) {
    String html = TestBody.render(markdown, text).html();
    assertThat(HREF.matcher(html).results().map((MatchResult found) -> found.group(1)))
        .containsExactly("https://example.net/a");
    assertThat(html.replaceAll("<[^>]*>", "").strip()).isEqualTo(text);
  }
}
