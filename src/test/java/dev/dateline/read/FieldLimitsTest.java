package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.read.ReadResult.ReadArticle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
  @CsvSource({"title, 1000", "summary, 5000", "thread, 200", "dateline, 1000"})
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
        .singleElement()
        .asString()
        .contains("content/a.md:6: error: 51 sources");
  }

  @Test
  void namesTheLineOfTooManyTopicsOfThePlainForm() {
    String topics = IntStream.range(0, 51).mapToObj(i -> "t" + i).collect(Collectors.joining(", "));

    assertThat(
            new ReadArticles(content)
                .errors("A headline\nJanuary 2, 2024\n\nText.\n\nMore.\n\nTopics: " + topics))
        .singleElement()
        .asString()
        .contains("content/a.md:8: error: 51 topics");
  }

  @ParameterizedTest
  @CsvSource({"topics", "sources", "authors"})
  void refusesNamesThatAreNone(String key) {
    assertThat(
            new ReadArticles(content)
                .errors(
                    "---\ntitle: A\ndate: 2024-01-02\n"
                        + key
                        + ": "
                        + "a".repeat(201)
                        + "\n---\n\nText.\n"))
        .singleElement()
        .asString()
        .contains("content/a.md:4: error: \"" + key + "\" has 201 characters");
  }

  /** Each name compared with all before it would take minutes. */
  @Test
  @Timeout(60)
  void countsVeryManyTopics() {
    ReadArticles articles = new ReadArticles(content);
    assertThat(articles.errors(article("topics", 60_000)))
        .singleElement()
        .asString()
        .contains("60,000 topics");
  }

  @Test
  void namesTheFirstFiftyUnknownTopicsOnly() throws Exception {
    Files.writeString(content.resolve("topics.yml"), "space:\n");

    assertThat(new ReadArticles(content).errors(article("topics", 5_000)))
        .hasSize(51)
        .anyMatch(message -> message.contains("more names that can't be taken follow"));
  }

  @Test
  void filesAnArticleUnderTheFirstFiftyTopicsThatItsWordsMatch() throws Exception {
    String topics =
        IntStream.range(100, 160)
            .mapToObj(i -> "t" + i + ": {match: [word" + i + "]}\n")
            .collect(Collectors.joining());
    String words =
        IntStream.range(100, 160).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    Files.writeString(content.resolve("topics.yml"), topics);
    ReadArticles articles = new ReadArticles(content);
    String text = "---\ntitle: A\ndate: 2024-01-02\n---\n\n" + words + "\n";

    ReadArticle read = (ReadArticle) articles.read("a.md", text);
    assertThat(read.article().classification().topics()).hasSize(50);
    assertThat(articles.warnings(text))
        .singleElement()
        .asString()
        .contains(
            "content/a.md: warning: its words match 60 topics; it is filed under the first 50");
  }

  private static String article(String key, int count) {
    String items =
        IntStream.range(0, count)
            .mapToObj(i -> "  - " + (key.equals("aliases") ? "/old/" + i + "/" : "name" + i))
            .collect(Collectors.joining("\n"));
    return "---\ntitle: A\ndate: 2024-01-02\n" + key + ":\n" + items + "\n---\n\nText.\n";
  }
}
