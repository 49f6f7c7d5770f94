package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.markdown.syntax.BodyProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders every {@code .md} file of the folder and compares it with the {@code .html} file beside
 * it, problems included. A suffix such as {@code -de-CH} is the language.
 */
class GoldenMarkdownTest {
  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void looksAsAReaderExpects(String name) throws IOException {
    String markdown = Files.readString(FOLDER.resolve(name + ".md"));

    assertThat(render(name, markdown)).isEqualTo(Files.readString(FOLDER.resolve(name + ".html")));
  }

  private static String render(String name, String markdown) {
    String language =
        name.startsWith("typography-") ? name.substring("typography-".length()) : "en";
    RenderedBody body =
        TestBody.render(
            new Markdown(new MarkdownOptions(false, List.of(), true)),
            markdown,
            new BodyLanguage(language, BodyLabels.ENGLISH));
    StringBuilder text = new StringBuilder(body.html());
    for (BodyProblem problem : body.problems()) {
      text.append("<!-- line ").append(problem.line()).append(": ").append(problem.message());
      text.append(" -->\n");
    }
    return text.toString();
  }
}
