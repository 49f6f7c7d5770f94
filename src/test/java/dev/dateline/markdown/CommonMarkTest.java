package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the CommonMark specification 0.31.2, with the extensions off. */
class CommonMarkTest {
  private static final String FENCE = "`".repeat(32);
  private static final Markdown MARKDOWN =
      new Markdown(new MarkdownOptions(true, List.of(), false));

  /** Where Flexmark's parser has an older rule or a bug, by the reason. */
  private static final Set<Integer> DIFFERENT =
      Set.of(
          // The line after ~~~ may hold no backquotes.
          146,
          // A <textarea> does not keep its blank lines; sanitised, it is left out anyway.
          171,
          // A link reference definition right above an underline is taken for the heading.
          215,
          216,
          // A list item may be indented by four spaces and more when the items before it are.
          312,
          313,
          // ẞ and SS are different labels.
          540);

  private record Example(int number, String markdown, String html) {
    @Override
    public String toString() {
      return "example " + number;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void followsTheSpecification(Example example) {
    if (DIFFERENT.contains(example.number())) {
      assertThat(render(example)).isNotEqualTo(example.html());
    } else {
      assertThat(render(example)).isEqualTo(example.html());
    }
  }

  @Test
  void runsEveryExample() throws IOException {
    assertThat(examples()).hasSize(652);
  }

  /**
   * Without what makes a block of code reachable by keyboard, of which the document says nothing.
   */
  private static String render(Example example) {
    String html = TestBody.render(MARKDOWN, example.markdown()).html();
    return html.replace("<pre tabindex=\"0\" role=\"group\" aria-label=\"Code\">", "<pre>");
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String[] parts = spec().split("(?m)^" + FENCE + " example\n");
    for (int i = 1; i < parts.length; i++) {
      String example = parts[i].substring(0, parts[i].indexOf(FENCE)).replace('→', '\t');
      int dot = ("\n" + example).indexOf("\n.\n");
      examples.add(new Example(i, example.substring(0, dot), example.substring(dot + 2)));
    }
    return examples;
  }

  private static String spec() throws IOException {
    try (InputStream spec = CommonMarkTest.class.getResourceAsStream("/spec.txt")) {
      return new String(Objects.requireNonNull(spec).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
