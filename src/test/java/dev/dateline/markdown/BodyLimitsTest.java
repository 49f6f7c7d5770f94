package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ProportionalTime;
import dev.dateline.markdown.syntax.BodyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of bodies that no person writes. */
class BodyLimitsTest {
  private static final Markdown MARKDOWN =
      new Markdown(new MarkdownOptions(false, List.of(), true));

  private static RenderedBody render(String body) {
    return TestBody.render(MARKDOWN, body);
  }

  @ParameterizedTest
  @CsvSource({
    "'*a', 200001, 'more than 200,000 signs of links, emphasis, code and tags'",
    "'[a](b) ', 100001, 'more than 200,000 signs of links, emphasis, code and tags'",
    "'words ', 170000, 'more than 1,000,000 characters'",
    "'a\n', 50001, 'more than 50,000 lines'"
  })
  void areShownAsTheyAreWrittenAndNamed(String piece, int times, String reason) {
    RenderedBody body = render(piece.repeat(times) + "the end\n");

    assertThat(body.problems())
        .singleElement()
        .extracting(BodyProblem::message)
        .asString()
        .contains(reason, "is shown as it is written");
    assertThat(body.html()).contains("the end").doesNotContain("<em>", "<a ");
  }

  @Test
  void areReadUpToTheLimit() {
    RenderedBody body = render("[a](b) ".repeat(1000) + "\n");

    assertThat(body.problems()).isEmpty();
    assertThat(body.html()).contains("<a href=\"b\">a</a>");
  }

  @Test
  void takeTimeInProportionToTheirLengthBeyondTheLimitToo() {
    ProportionalTime.assertTaken(
        "signs", BodyLimitsTest::render, "*a ".repeat(80_000), "*a ".repeat(320_000));
  }
}
