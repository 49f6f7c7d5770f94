package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of mistakes in front matter. */
class FrontMatterMistakesTest {
  @TempDir Path content;
  private ReadArticles articles;

  @BeforeEach
  void open() {
    articles = new ReadArticles(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expires: soon              | unknown date \"soon\"; write it like 2023-12-28 or December"
            + " 28, 2023",
        "updated: 2024-02-30        | there is no date \"2024-02-30\"; that month has 29 days",
        "slug: '!!!'                | \"!!!\" is not a slug; use letters and digits",
        "draft: maybe               | \"draft\" is \"maybe\"; write true or false",
        "lead: first                | \"lead\" is \"first\"; write true or false",
        "topics: [{a: b}]           | \"topics\" takes a list of words",
        "topics: '!!!'              | \"!!!\" can't name a topic; use letters or digits",
        "sources: '@'               | \"@\" can't name a source; use letters or digits",
        "summary: [a, b]            | \"summary\" takes a single value",
        "corrections: a word        | a correction needs a date and a text",
        "corrections: [{text: a}]   | a correction needs a date and a text",
        "sources: [{title: Landing}]                    | a source without a handle; add handle:"
            + " nytimes",
        "sources: [{handle: nasa, url: nasa.gov}]       | \"nasa.gov\" is not an address of the"
            + " web; write it like https://www.nytimes.com/",
        "corrections: [{date: yesterday, text: Wrong.}] | unknown date \"yesterday\"; write it like"
            + " 2023-12-28 or December 28, 2023",
      })
  void namesTheLineOfABadValue(String line, String message) {
    assertThat(articles.errors(withKeys(line)))
        .singleElement()
        .asString()
        .startsWith("content/a.md:4:")
        .contains(" error: " + message);
  }

  @Test
  void leavesAnImageOutThatHasNoFile() {
    assertThat(articles.warnings(withKeys("image: {alt: x}")))
        .containsExactly(
            "content/a.md:4: warning: an image without a src is left out; add src: map.svg");
  }

  @Test
  void namesTheLineOfABadLanguage() {
    assertThat(articles.errors(withKeys("lang: the german")))
        .singleElement()
        .asString()
        .startsWith("content/a.md:4:")
        .contains("error: unknown language \"the german\"");
  }

  @Test
  void namesAllMistakesOfAFileAtOnce() {
    assertThat(
            articles.errors(
                "---\ndate: 31.12.2023\nslug: Not A Slug\ndraft: perhaps\nsumary: Short.\n"
                    + "aliases: [../up/]\n---\nText.\n"))
        .hasSize(6)
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:1: error: no title"))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:2: error: unknown date"))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:3: warning: \"Not A Slug\""))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:4:").contains("perhaps"))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:5:").contains("sumary"))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:6:").contains("../up/"));
  }

  @Test
  void saysThatTheTitleIsMissing() {
    assertThat(articles.errors("---\ndate: 2024-02-01\n---\nText.\n"))
        .containsExactly("content/a.md:1: error: no title; add \"title: ...\" to the front matter");
    assertThat(articles.errors("---\ntitle:\ndate: 2024-02-01\n---\nText.\n"))
        .singleElement()
        .asString()
        .contains("no title");
  }

  @Test
  void suggestsTheHeadingOfTheTextForATitle() {
    assertThat(articles.errors("---\ndate: 2024-02-01\n---\n\n# A landing\n\nText.\n"))
        .containsExactly(
            "content/a.md:1: error: no title; add \"title: A landing\" to the front matter");
  }

  @Test
  void saysThatTheDateIsMissing() {
    assertThat(articles.errors("---\ntitle: A landing\n---\nText.\n"))
        .containsExactly(
            "content/a.md:1: error: no date; add \"date: 2023-12-28\" to the front matter,"
                + " or move the file to content/pages/ to make it a page outside of the dates");
    assertThat(articles.errors("2024-02-31-a.md", "---\ntitle: A landing\n---\nText.\n"))
        .containsExactly(
            "content/2024-02-31-a.md:1: error: no date, and in the name of the file"
                + " there is no date \"2024-02-31\"; add \"date: 2023-12-28\" to the front matter");
  }

  /** An article never vanishes silently. */
  @ParameterizedTest
  @ValueSource(strings = {"date:", "date: ~", "date: ''", "date: \"\"", "date :"})
  void saysThatTheDateIsEmpty(String line) {
    assertThat(articles.errors("---\ntitle: A landing\n" + line + "\n---\nText.\n"))
        .singleElement()
        .asString()
        .contains("error: no date");
  }

  @Test
  void saysThatFrontMatterDoesNotEnd() {
    assertThat(articles.errors("---\ntitle: A landing\ndate: 2024-02-01\n\nText.\n"))
        .containsExactly(
            "content/a.md:1: error: the front matter does not end; close it with a line of ---");
  }

  @Test
  void namesTheLineOfWhatIsNotYaml() {
    assertThat(articles.errors("---\ntitle: Landing: a first\ndate: 2024-02-01\n---\nText.\n"))
        .singleElement()
        .asString()
        .startsWith("content/a.md:2:")
        .contains("error:", "quotes");
    assertThat(articles.errors("\n\n---\ntitle: A\n\tdate: 2024-02-01\n---\nText.\n"))
        .singleElement()
        .asString()
        .startsWith("content/a.md:5:")
        .contains("tab");
  }

  @Test
  void warnsOfAnUnknownKeyThatBeginsLikeThoseOfMails() {
    assertThat(articles.warnings(withKeys("thread-titel: A\ncontent-kind: b\nlist-of: c")))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("unknown key"));
  }

  @Test
  void warnsOfAnUnknownKey() {
    assertThat(articles.warnings(withKeys("sumary: Short.\nweather: fine\nlastmod: 2024-02-02")))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains(":4:", "did you mean \"summary\"?"))
        .anySatisfy(line -> assertThat(line).contains(":5:", "unknown key \"weather\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: How #MeToo changed Hollywood| :2:12: error: the rest of \"title\","
            + " \"#MeToo changed Hollywood\", is taken for a comment; put quotes around the value:"
            + " \"How #MeToo changed Hollywood\"",
        "summary: The #1 story, by votes| \"The #1 story, by votes\"",
        "author: Team #9| \"#9\"",
        "topics: #climate| \"#climate\"",
        "topics: [climate, #metoo, b]| put quotes around the value: \"#metoo\"",
        "tags: [climate,\\n  #metoo,\\n  b]| \"#metoo,\"",
        "thread:   Storm\\t#2| \"#2\"",
        "authors:\\n  - Team #9| put quotes around the value: \"Team #9\"",
        "Source: nytimes #bbc| \"#bbc\"",
      })
  void refusesAValueThatAHashCuts(String lines, String said) {
    String title = lines.startsWith("title") ? "" : "title: A\n";
    String head = lines.replace("\\n", "\n").replace("\\t", "\t");

    assertThat(articles.errors("---\n" + head + "\n" + title + "date: 2024-02-01\n---\nText.\n"))
        .singleElement()
        .asString()
        .contains("is taken for a comment", said.strip());
  }

  @Test
  void leavesCommentsAlone() {
    String text =
        "---\n#tags: a\ntitle: A   # for the desk\ndate: 2024-02-01 #checked\nlead: true #x\n"
            + "summary: 'The #1'\nthread: a#b\nauthors:\n  #- Bo\n  - Ann\ndateline: >\n  P #1\n"
            + "---\nText #1.\n";

    assertThat(articles.article(text).head().summary()).isEqualTo("The #1");
  }

  /** The words of such a head must not become headline and text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "***\ntitle: A\ndraft: true\n***\n",
        "<!--\ntitle: A\ndraft: true\n-->\n",
        "===\ntitle: A\ndraft: true\n===\n",
        "layout: post\ntitle: A\ndraft: true\n---\n",
        "# a note to the desk\n---\ntitle: A\ndraft: true\n---\n",
        "// by me\n\n---\ntitle: A\ndraft: true\n---\n",
        "%%%\ntitle: A\n%%%\n",
      })
  void refusesAHeadThatCannotBeRead(String head) {
    assertThat(articles.errors("2024-02-01-a.md", head + "Secret text of the body.\n"))
        .singleElement()
        .asString()
        .startsWith("content/2024-02-01-a.md:1: error: front matter");
    assertThat(articles.read("pages/a.md", head + "Secret text.\n"))
        .isInstanceOf(ReadResult.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "***", "—", "…", "{", "<!-- -->"})
  void refusesAHeadlineWithoutALetterOrDigit(String headline) {
    assertThat(articles.read("2024-02-01-a.md", headline + "\n\nText of the body.\n"))
        .isInstanceOf(ReadResult.Rejected.class);
    assertThat(articles.errors("---\ntitle: '" + headline.replace("---", "--") + "'\n---\nText.\n"))
        .anySatisfy(line -> assertThat(line).contains("neither a letter nor a digit"));
  }

  @Test
  void warnsOfDatesInTheWrongOrder() {
    assertThat(articles.warnings(withKeys("updated: 2024-01-01\nexpires: 2024-01-31")))
        .containsExactlyInAnyOrder(
            "content/a.md:4: warning: \"updated\" is before \"date\"",
            "content/a.md:5: warning: \"expires\" is before \"date\"");
    assertThat(articles.warnings(withKeys("updated: 2024-02-01\nexpires: 2024-02-02"))).isEmpty();
  }

  @Test
  void warnsOfShortcodesOfOtherGenerators() {
    assertThat(
            articles.warnings(
                withKeys("summary: ok")
                    + "\n{{< youtube abc >}}\n\n{% include b %}\n\nA {{brace}}.\n"))
        .containsExactly(
            "content/a.md:8: warning: shortcodes of another generator are shown as they stand;"
                + " write Markdown in the place of {{< youtube abc >}} (3 in this file)");
  }

  private static String withKeys(String lines) {
    return "---\ntitle: A landing\ndate: 2024-02-01\n" + lines + "\n---\nText.\n";
  }
}
