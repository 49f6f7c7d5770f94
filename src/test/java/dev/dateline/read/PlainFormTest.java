package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.TopicRef;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormTest {
  private static final String CARAVAN =
      """
      Blinken heads to Mexico

      December 28, 2023

      Antony Blinken headed to Mexico City.

      The caravan moves on.

      Research contact: @nytimes
      """;
  private static final String BODY =
      "Antony Blinken headed to Mexico City.\n\nThe caravan moves on.";

  @TempDir Path content;
  private ReadArticles articles;

  @BeforeEach
  void open() {
    articles = new ReadArticles(content);
  }

  @Test
  void readsAnArticleAsItArrives() {
    Article article = articles.article("2023/12/28/caravan.md", CARAVAN);

    assertThat(article.head().headline()).isEqualTo("Blinken heads to Mexico");
    assertThat(article.dates().published().day()).isEqualTo(LocalDate.of(2023, 12, 28));
    assertThat(article.dates().published().moment()).isNull();
    assertThat(article.path().value()).isEqualTo("2023/12/28/caravan/");
    assertThat(sources(article)).containsExactly("nytimes");
    assertThat(articles.body(article).strip()).isEqualTo(BODY);
    assertThat(article.body().line()).isLessThanOrEqualTo(5);
    assertThat(article.head().summary()).isEqualTo("Antony Blinken headed to Mexico City.");
  }

  @Test
  void readsTheSameWithAnyLineEndsAndAByteOrderMark() {
    for (String text :
        List.of(
            CARAVAN.replace("\n", "\r\n"),
            CARAVAN.replace('\n', '\r'),
            "\uFEFF" + CARAVAN,
            "\uFEFF" + CARAVAN.replace("\n", "\r\n"),
            "\n\n" + CARAVAN,
            CARAVAN.strip(),
            CARAVAN + "\n\n  \n",
            CARAVAN.replace("\n\n", "\n \n"),
            CARAVAN.replaceFirst("\n\n", "\n"),
            CARAVAN.replaceFirst("2023\n\n", "2023\n"))) {
      Article article = articles.article(text);

      assertThat(article.head().headline()).isEqualTo("Blinken heads to Mexico");
      assertThat(article.dates().published().day()).isEqualTo(LocalDate.of(2023, 12, 28));
      assertThat(articles.body(article).strip().replace("\n \n", "\n\n")).isEqualTo(BODY);
      assertThat(sources(article)).containsExactly("nytimes");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Blinken heads to Mexico    | Blinken heads to Mexico",
        "## Blinken heads to Mexico   | Blinken heads to Mexico",
        "# Blinken heads to Mexico #  | Blinken heads to Mexico",
        "#migrants are on the march   | #migrants are on the march",
        "# The rise of C#             | The rise of C#",
        "'  A headline with spaces  ' | A headline with spaces",
        "Migrants: what to know       | Migrants: what to know",
        "'\"Enough,\" says Biden'     | '\"Enough,\" says Biden'",
        "10,000 people a day          | 10,000 people a day",
      })
  void takesTheFirstLineForTheHeadline(String line, String headline) {
    Article article = articles.article(line + "\n\n2023-12-28\n\nText.\n");

    assertThat(article.head().headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "December 28, 2023",
        "Dec. 28, 2023",
        "28 December 2023",
        "Thursday, December 28, 2023",
        "2023-12-28",
        "2023-12-28T14:00:00-05:00",
      })
  void readsEverySpellingOfTheDate(String date) {
    Article article = articles.article("A landing\n\n" + date + "\n\nText.\n");

    assertThat(article.dates().published().day()).isEqualTo(LocalDate.of(2023, 12, 28));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Research contact: @nytimes                | nytimes",
        "Research contacts: @nytimes, @wsj         | nytimes,wsj",
        "Research contact: @nytimes @wsj           | nytimes,wsj",
        "Research contact: @nytimes; @wsj          | nytimes,wsj",
        "Research contact: @nytimes and @wsj       | nytimes,wsj",
        "Research contact: @nytimes, @wsj & @BBC   | nytimes,wsj,bbc",
        "research CONTACT :@nytimes                | nytimes",
        "Research contact: nytimes, wsj            | nytimes,wsj",
        "Research contact: The New York Times, wsj | the-new-york-times,wsj",
      })
  void readsSeveralSources(String credit, String slugs) {
    Article article = articles.article("A landing\n\n2023-12-28\n\nText.\n\n" + credit + "\n");

    assertThat(String.join(",", sources(article))).isEqualTo(slugs);
    assertThat(articles.body(article).strip()).isEqualTo("Text.");
  }

  @Test
  void citesASourceThatIsNamedTwiceOnce() {
    Article article =
        articles.article("A landing\n\n2023-12-28\n\nText.\n\nResearch contact: @nasa, @NASA\n");

    assertThat(sources(article)).containsExactly("nasa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Topics: Space, Mars\n\nResearch contact: @nasa",
        "Research contact: @nasa\n\nTopics: Space, Mars",
        "Topics: Space, Mars\nResearch contact: @nasa",
        "Research contact: @nasa\nTopics: Space; Mars",
        "topics: Space, Mars,\n\n\n\nResearch contact: @nasa\n\n",
        "Topic: Space\nTopic: Mars\nResearch contact: @nasa",
      })
  void readsTopicsAboveAndBelowTheCredit(String foot) {
    Article article = articles.article("A landing\n\n2023-12-28\n\nText.\n\n" + foot + "\n");

    assertThat(article.classification().topics())
        .extracting(TopicRef::label)
        .containsExactlyInAnyOrder("Space", "Mars");
    assertThat(sources(article)).containsExactly("nasa");
    assertThat(articles.body(article).strip()).isEqualTo("Text.");
  }

  @Test
  void readsAnArticleWithoutACredit() {
    Article article = articles.article("A landing\n\n2023-12-28\n\nText.\n\nMore text.");

    assertThat(article.classification().citations()).isEmpty();
    assertThat(article.classification().topics()).isEmpty();
    assertThat(articles.body(article).strip()).isEqualTo("Text.\n\nMore text.");
  }

  @Test
  void leavesACreditInTheMiddleOfTheTextWhereItIsAndSaysSo() {
    ReadResult result =
        articles.read("a.md", "A landing\n\n2023-12-28\n\nResearch contact: @nasa\n\nThe end.\n");

    Article article = ((ReadResult.ReadArticle) result).article();
    assertThat(article.classification().citations()).isEmpty();
    assertThat(articles.body(article)).contains("Research contact: @nasa");
    assertThat(ReadArticles.messages(result))
        .containsExactly(
            "content/a.md:5: warning: a line begins like a research contact but is not read:"
                + " \"Research contact: @nasa\";"
                + " write it like Research contact: @nytimes, as the last line");
  }

  @Test
  void warnsWhenThereIsNoText() {
    assertThat(articles.warnings("A landing\n\n2023-12-28\n\nResearch contact: @nasa\n"))
        .containsExactly("content/a.md: warning: has no text below its headline");
    assertThat(articles.warnings("A landing\n\n2023-12-28"))
        .containsExactly("content/a.md: warning: has no text below its headline");
  }

  @Test
  void namesTheLineOfABadDate() {
    assertThat(articles.errors("Caravan moves on\n\nDecembr 28, 2023\n\nText.\n"))
        .containsExactly(
            "content/a.md:3: error: unknown date \"Decembr 28, 2023\";"
                + " write it like 2023-12-28 or December 28, 2023");
    assertThat(articles.errors("\n\nCaravan moves on\nFebruary 30, 2023\nText.\n"))
        .containsExactly(
            "content/a.md:4: error: there is no date \"February 30, 2023\"; that month has 28 days");
  }

  @Test
  void saysWhatItFoundInThePlaceOfTheDate() {
    assertThat(articles.errors("Caravan moves on\n\nThe caravan began its journey north.\n"))
        .singleElement()
        .asString()
        .startsWith("content/a.md:3: error: no date")
        .contains("\"The caravan began its journey north.\"", "line of its own");
    assertThat(articles.errors("Caravan moves on\n\n" + "A long sentence goes on. ".repeat(20)))
        .singleElement()
        .asString()
        .hasSizeLessThan(250);
  }

  @Test
  void saysThatNothingFollowsTheHeadline() {
    assertThat(articles.errors("Caravan moves on\n"))
        .containsExactly(
            "content/a.md:1: error: no date: nothing follows the headline;"
                + " write the date on a line of its own below the headline");
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertThat(articles.errors(""))
        .singleElement()
        .asString()
        .startsWith("content/a.md: error: is empty");
    assertThat(articles.errors(" \n\r\n\t\n"))
        .singleElement()
        .asString()
        .startsWith("content/a.md: error: is empty");
    assertThat(articles.errors("\uFEFF"))
        .singleElement()
        .asString()
        .startsWith("content/a.md: error: is empty");
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws Exception {
    Files.write(
        content.resolve("latin1.md"),
        "A landing\r\n\r\n2024-02-01\r\n\r\nThe café opens.\r\n"
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(ReadArticles.messages(articles.read("latin1.md")))
        .containsExactly(
            "content/latin1.md:5: error: is not UTF-8: byte 0xe9 is no character;"
                + " save the file as UTF-8");
  }

  @Test
  void keepsAReplacementCharacterThatIsThere() {
    assertThat(articles.article("A \uFFFD\n\n2024-02-01\n\nText.\n").head().headline())
        .isEqualTo("A \uFFFD");
  }

  @Test
  void namesTheLineOfANul() {
    assertThat(articles.errors("A landing\n\n2024-02-01\n\nText\0.\n"))
        .singleElement()
        .asString()
        .startsWith("content/a.md:5: error: holds a NUL");
  }

  @Test
  void namesAllMistakesOfAFileAtOnce() {
    FileTree.write(content, "topics.yml", "space:\n  name: Space\n");
    FileTree.write(content, "sources.yml", "nytimes:\n  name: The New York Times\n");

    assertThat(
            articles.errors(
                "A landing\n\nDecembr 28, 2023\n\nText.\n\n"
                    + "Topics: Spase, Gardening\nResearch contact: @nytimez\n"))
        .containsExactly(
            "content/a.md:3: error: unknown date \"Decembr 28, 2023\";"
                + " write it like 2023-12-28 or December 28, 2023",
            "content/a.md:7: error: unknown topic \"Gardening\"; add it to content/topics.yml",
            "content/a.md:7: error: unknown topic \"Spase\"; did you mean \"Space\"?"
                + " If not, add it to content/topics.yml",
            "content/a.md:8: error: unknown source \"@nytimez\"; did you mean \"nytimes\"?"
                + " If not, add it to content/sources.yml");
  }

  @Test
  void givesSourcesAndTopicsTheirNames() {
    FileTree.write(content, "topics.yml", "space:\n  name: Space travel\n  synonyms: [Rockets]\n");
    FileTree.write(content, "sources.yml", "nytimes:\n  name: The New York Times\n");

    Article article =
        articles.article(
            "A landing\n\n2023-12-28\n\nText.\n\nTopics: rockets, space\n"
                + "Research contact: The New York Times\n");

    assertThat(article.classification().topics())
        .extracting(TopicRef::label)
        .containsExactly("Space travel");
    assertThat(article.classification().citations())
        .extracting(Citation::label)
        .containsExactly("The New York Times");
  }

  @Test
  void givesAnArticleWithoutTopicsThoseWhoseWordsOccurInIt() {
    FileTree.write(
        content,
        "topics.yml",
        "mars:\n  match: [Mars]\nmoon:\n  match: [far side]\nsun:\n  match: [Sun]\n");

    Article matched = articles.article("To Mars\n\n2023-12-28\n\nBy the far\nside of the Moon.\n");
    Article named = articles.article("To Mars\n\n2023-12-28\n\nText.\n\nTopics: Sun\n");

    assertThat(topics(matched)).containsExactly("mars", "moon");
    assertThat(topics(named)).containsExactly("sun");
  }

  /** As a generator that takes dates from names wants it. */
  @Test
  void takesTheDateOfTheFilesNameWhereNoLineHoldsOne() {
    ReadResult result = articles.read("2024-02-01-a.md", "# A landing\n\nText of it.\n");

    assertThat(result)
        .isInstanceOfSatisfying(
            ReadResult.ReadArticle.class,
            read -> {
              assertThat(read.article().path().value()).isEqualTo("2024/02/01/a/");
              assertThat(articles.body(read.article())).isEqualTo("\nText of it.\n");
            });
    assertThat(articles.errors("2024-02-01-b.md", "A landing\n\nFebr 1, 2024\n\nText.\n"))
        .singleElement()
        .asString()
        .contains("unknown date");
  }

  @Test
  void namesFrontMatterWithoutItsLines() {
    assertThat(articles.errors("Title: A landing\nDate: 2024-02-01\nText.\n"))
        .containsExactly(
            "content/a.md:1: error: front matter without its lines of ---;"
                + " put one above it and one below it, or an empty line below its last"
                + " \"key: value\"");
  }

  /** Readers do not see the address of a link. */
  @Test
  void doesNotMatchTopicsInTheAddressesOfLinks() {
    FileTree.write(content, "topics.yml", "mars:\n  match: [Mars]\n");

    Article article =
        articles.article(
            "A film\n\n2023-12-28\n\nSee [the review](https://example.org/films/mars-attacks).\n");

    assertThat(topics(article)).isEmpty();
  }

  private static List<String> sources(Article article) {
    return article.classification().citations().stream().map(c -> c.source().value()).toList();
  }

  private static List<String> topics(Article article) {
    return article.classification().topics().stream().map(t -> t.slug().value()).toList();
  }
}
