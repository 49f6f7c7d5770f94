package dev.dateline.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.MarkdownOptions;
import dev.dateline.markdown.TestBody;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is parsed with only the extensions that it may use, and looks the same as with all. */
class MarkdownExtensionTest {
  private static final String PARAGRAPH_WITH_ALL_CHARACTERS = "\n\n&nbsp;\n\n| ~ : [^ [ ]\n";

  private final Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Only *words*: https://example.org/a:b",
        "a | b\n--|--\nc | d",
        "Term\n: Definition",
        "Term\n\n~ Definition",
        "> Term\n>: Definition",
        "- Term\n\n  :\tDefinition",
        "1. Term\r   : Definition",
        "A note.[^a]\n\n[^a]: Its text.",
        "A ~~wrong~~ right word, ~not~ this one",
        "- [ ] open\n- [x] done\n- [X] done",
        "1. [x]\n2. [ ] open",
      })
  void changesNothingThatAReaderSees(String body) {
    String first = body.contains("[^") ? body.substring(0, body.indexOf("\n\n")) : body;
    String alone = TestBody.render(markdown, body).html();
    String withAll =
        TestBody.render(
                markdown, first + PARAGRAPH_WITH_ALL_CHARACTERS + body.substring(first.length()))
            .html();

    int end = withAll.indexOf("<p>\u00a0</p>");
    assertThat(alone).startsWith(withAll.substring(0, end));
    assertThat(MarkdownExtension.possibleIn((body + PARAGRAPH_WITH_ALL_CHARACTERS).toCharArray()))
        .containsExactly(MarkdownExtension.values());
  }
}
