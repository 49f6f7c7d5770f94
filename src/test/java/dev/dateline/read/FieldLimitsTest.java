package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One article cannot make a site of any size. */
class FieldLimitsTest {
  @TempDir Path content;

  @ParameterizedTest
  @CsvSource({"topics, 50", "tags, 50", "sources, 50", "authors, 50", "author, 50", "aliases, 100"})
  void refusesAListOfTooManyWithItsLineAndCount(String key, int most) {
    ReadArticles articles = new ReadArticles(content);

    assertThat(articles.errors(article(key, most + 1)))
        .singleElement()
        .asString()
        .contains("content/a.md:4: error: " + (most + 1) + " ")
        .contains("at most " + most);
    assertThat(articles.article(article(key, most)).head().headline()).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource({"title, 1000", "summary, 5000", "thread, 1000", "dateline, 1000"})
  void refusesATextThatOtherPagesWouldRepeat(String key, int most) {
    String head = "---\ndate: 2024-01-02\n" + (key.equals("title") ? "" : "title: A\n");
    String text = head + key + ": " + "a".repeat(most + 1) + "\n---\n\nText.\n";

    assertThat(new ReadArticles(content).errors(text))
        .singleElement()
        .asString()
        .contains("\"" + key + "\" has ")
        .contains("at most ");
  }

  @Test
  void refusesTooManySourcesOfThePlainForm() {
    String handles =
        IntStream.range(0, 51).mapToObj(i -> "@source" + i).collect(Collectors.joining(" "));

    assertThat(
            new ReadArticles(content)
                .errors("A headline\nJanuary 2, 2024\n\nText.\n\nResearch contact: " + handles))
        .anyMatch(message -> message.contains("51 sources"));
  }

  private static String article(String key, int count) {
    String items =
        IntStream.range(0, count)
            .mapToObj(i -> "  - " + (key.equals("aliases") ? "/old/" + i + "/" : "name" + i))
            .collect(Collectors.joining("\n"));
    return "---\ntitle: A\ndate: 2024-01-02\n" + key + ":\n" + items + "\n---\n\nText.\n";
  }
}
