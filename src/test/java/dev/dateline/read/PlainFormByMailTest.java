package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.TopicRef;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles with the lines and characters that mail programs, agencies and editors add. */
class PlainFormByMailTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

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
        "By Ann Lee                           | Ann Lee",
        "By Ann Lee and Max van der Berg      | Ann Lee;Max van der Berg",
        "by Ann Lee, Bo Ek and Max Moe        | Ann Lee;Bo Ek;Max Moe",
        "**By Ann Lee**                       | Ann Lee",
        "Written by Ann Lee Jr.               | Ann Lee Jr.",
        "By J. R. Lee                         | J. R. Lee",
        "By Ann Lee, Reuters                  | Ann Lee",
      })
  void readsAByline(String byline, String authors) {
    for (String head :
        List.of(
            byline + "\nMay 7, 2024\n",
            "\n" + byline + "\n\nMay 7, 2024\n",
            "May 7, 2024\n" + byline + "\n")) {
      Article article = articles.article("Ferry stops\n" + head + "\nThe ferry stopped.\n");

      assertThat(String.join(";", article.head().authors())).isEqualTo(authors);
      assertThat(article.dates().published().day()).isEqualTo(DAY);
      assertThat(articles.body(article).strip()).isEqualTo("The ferry stopped.");
    }
  }

  @Test
  void citesTheAgencyOfAByline() {
    assertThat(
            sources(articles.article("Ferry stops\nBy Ann Lee, Reuters\nMay 7, 2024\n\nText.\n")))
        .containsExactly("reuters");
  }

  @Test
  void takesALineBetweenHeadlineAndDateForTheSummary() {
    Article article =
        articles.article(
            "Ferry stops\nNo boat will sail before June\n\nMay 7, 2024\n\nThe text.\n");

    assertThat(article.head().summary()).isEqualTo("No boat will sail before June");
    assertThat(articles.body(article).strip()).isEqualTo("The text.");
  }

  @Test
  void keepsASentenceThatBeginsLikeABylineInTheText() {
    Article article =
        articles.article("Ferry stops\n\nMay 7, 2024\n\nBy Friday, all boats were in port.\n");

    assertThat(article.head().authors()).isEmpty();
    assertThat(articles.body(article)).contains("By Friday, all boats were in port.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuesday, May 7, 2024",
        "Published: May 7, 2024",
        "Posted on May 7, 2024",
        "Date: 2024-5-7",
        "**May 7, 2024**",
        "*Tuesday, May 7, 2024*",
        "(May 7, 2024)",
        "\u200eMay 7, 2024\u200e",
        "\u00a0May\u00a07, 2024 \u200b",
        "May 7, 2024 | 4 min read",
      })
  void readsADateInAnyDress(String date) {
    Article article = articles.article("Ferry stops\n\n" + date + "\n\nThe text.\n");

    assertThat(article.dates().published().day()).isEqualTo(DAY);
    assertThat(articles.body(article).strip()).isEqualTo("The text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 7, 2024, 9:05 a.m. ET",
        "Tuesday, May 7, 2024 at 9:05 AM EDT",
        "May 7, 2024 | 9:05 a.m. ET",
        "Published May 7, 2024, 9:05 a.m. ET",
        "9:05 a.m. ET, May 7, 2024",
      })
  void readsATimeBesideTheDate(String date) {
    Article article = articles.article("Ferry stops\n\n" + date + "\n\nThe text.\n");

    assertThat(article.dates().published().day()).isEqualTo(DAY);
    assertThat(article.dates().published().moment())
        .isEqualTo(Instant.parse("2024-05-07T13:05:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: May 7, 2024\nUpdated: May 8, 2024",
        "Updated May 8, 2024\nPublished May 7, 2024",
        "May 7, 2024\nLast updated on May 8, 2024",
        "Published May 7, 2024Updated May 8, 2024",
        "Published: May 7, 2024 | Updated: May 8, 2024",
      })
  void readsWhenItWasUpdated(String dates) {
    Article article = articles.article("Ferry stops\n\n" + dates + "\n\nThe text.\n");

    assertThat(article.dates().published().day()).isEqualTo(DAY);
    assertThat(article.dates().updated().day()).isEqualTo(DAY.plusDays(1));
    assertThat(articles.body(article).strip()).isEqualTo("The text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "May 7, 2024 — All boats are in port.         | All boats are in port.",
        "May 7, 2024 -- All boats are in port.        | All boats are in port.",
        "Tuesday, May 7, 2024: All boats are in port. | All boats are in port.",
        "OSLO, May 7, 2024 — All boats are in port.   | OSLO, May 7, 2024 — All boats are in port.",
      })
  void takesADateAtTheStartOfTheText(String line, String text) {
    Article article = articles.article("Ferry stops\n\n" + line + "\n\nMore.\n");

    assertThat(article.dates().published().day()).isEqualTo(DAY);
    assertThat(articles.body(article).strip()).isEqualTo(text.strip() + "\n\nMore.");
  }

  @Test
  void leavesAPlaceWithADayInTheText() {
    Article article = articles.article("Ferry stops\n\nMay 7, 2024\n\nOSLO, May 6 — Boats wait.\n");

    assertThat(articles.body(article).strip()).isEqualTo("OSLO, May 6 — Boats wait.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# **Ferry** stops *today*  | Ferry stops today",
        "**Ferry stops**            | Ferry stops",
        "__Ferry stops__            | Ferry stops",
        "### _Ferry_ stops          | Ferry stops",
        "Ferry stops\\n======       | Ferry stops",
        "Ferry stops\\n---           | Ferry stops",
        "2 * 3 * 4 makes 24         | 2 * 3 * 4 makes 24",
        "The my_file_name story     | The my_file_name story",
      })
  void takesMarksOffTheHeadline(String lines, String headline) {
    Article article =
        articles.article(lines.replace("\\n", "\n") + "\n\nMay 7, 2024\n\nThe text.\n");

    assertThat(article.head().headline()).isEqualTo(headline);
    assertThat(articles.body(article).strip()).isEqualTo("The text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**Research contact:** @wsj                   | wsj",
        "**Research contact**: @wsj                   | wsj",
        "*Research contact: @wsj, @AP (The AP)*       | wsj,ap",
        "_Research contact: @the_post_                | the-post",
        "__Research contact: @wsj__                   | wsj",
        "### Research contact: @wsj                   | wsj",
        "> Research contact: @wsj                     | wsj",
        "<p><b>Research contact:</b> @wsj</p>         | wsj",
        "Research contact：@wsj                        | wsj",
        "Research contact – @wsj                      | wsj",
        "Research contact - @wsj                      | wsj",
        "Research contact @wsj                        | wsj",
        "\u00a0Research\u00a0contact: @wsj\u200b      | wsj",
        "Research contact: The Hill and nytimes.com   | the-hill,nytimes-com",
        "Research contact: The Hill, Axios, and AP    | the-hill,axios,ap",
        "Research contact: [Axios](https://axios.com/x) | axios",
        "Research contact: https://www.axios.com/x    | axios-com",
        "Source: The Hill                             | the-hill",
        "Sources: The Hill, Axios                     | the-hill,axios",
        "(Source: Axios)                              | axios",
        "Via The Hill                                 | the-hill",
        "via @hill                                    | hill",
        "h/t @hill                                    | hill",
        "H/T: The Hill                                | the-hill",
        "Hat tip to Axios                             | axios",
      })
  void readsACreditInAnyDress(String credit, String slugs) {
    Article article =
        articles.article("Ferry stops\n\nMay 7, 2024\n\nThe text.\n\n" + credit + "\n");

    assertThat(String.join(",", sources(article))).isEqualTo(slugs);
    assertThat(articles.body(article).strip()).isEqualTo("The text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "###",
        "# # #",
        "-30-",
        "— 30 —",
        "(END)",
        "---",
        "* * *",
        "________________",
        "-- \nAnn Lee\nNews desk",
        "--\nAnn Lee",
        "Sent from my iPhone",
        "###\n\nSent from my iPhone",
      })
  void readsACreditAboveTheEndOfAMail(String end) {
    Article article =
        articles.article(
            "Ferry stops\n\nMay 7, 2024\n\nThe text.\n\nResearch contact: @wsj\n\n" + end + "\n");

    assertThat(sources(article)).containsExactly("wsj");
    assertThat(articles.body(article).strip()).isEqualTo("The text.");
  }

  @Test
  void readsACreditAboveOtherNotes() {
    Article article =
        articles.article(
            "Ferry stops\n\nMay 7, 2024\n\nThe text.\n\nTopics: Boats\n**Research contact:** @wsj\n\n"
                + "Photo: Port of Oslo\n\nThis article was corrected.\n\n-30-\n");

    assertThat(sources(article)).containsExactly("wsj");
    assertThat(article.classification().topics()).isEmpty();
    assertThat(articles.body(article))
        .contains(
            "The text.", "Topics: Boats", "Photo: Port of Oslo", "This article was corrected.")
        .doesNotContain("Research", "30");
  }

  @Test
  void takesTheAddressBelowASource() {
    Article article =
        articles.article(
            "Ferry stops\n\nMay 7, 2024\n\nThe text.\n\nSource: The Hill\nhttps://thehill.com/x\n");

    assertThat(article.classification().citations())
        .extracting(Citation::label, Citation::url)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("The Hill", "https://thehill.com/x"));
    assertThat(articles.body(article).strip()).isEqualTo("The text.");
  }

  @Test
  void neverSplitsANameOfTheRegistry() {
    FileTree.write(
        content,
        "sources.yml",
        "stripes:\n  name: Stars and Stripes\nfw:\n  name: Food & Wine\nap:\n  name: The AP\n"
            + "nyt:\n  name: The New York Times\n  url: https://www.nytimes.com/\n");

    Article article =
        articles.article(
            "Ferry stops\n\nMay 7, 2024\n\nText.\n\n"
                + "Research contact: The AP and Stars and Stripes, Food & Wine, nytimes.com\n");

    assertThat(article.classification().citations())
        .extracting(Citation::label)
        .containsExactly("The AP", "Stars and Stripes", "Food & Wine", "The New York Times");
  }

  @Test
  void showsASourceThatIsNotInTheRegistryAsTextAndSaysSo() {
    FileTree.write(content, "sources.yml", "ap:\n  name: The AP\n");

    ReadResult result =
        articles.read("a.md", "Ferry stops\n\nMay 7, 2024\n\nText.\n\nSource: Census Bureau\n");

    assertThat(articles.body(((ReadResult.ReadArticle) result).article()))
        .contains("Source: Census");
    assertThat(ReadArticles.messages(result))
        .singleElement()
        .asString()
        .startsWith("content/a.md:7: warning: \"Census Bureau\" is not in content/sources.yml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Via Appia is a road that leads to Rome.",
        "Source: interviews with people who know the plans",
        "Sources close to the minister say no.",
        "The ship sailed to Rome\nvia Genoa",
      })
  void leavesATextThatIsNoCredit(String last) {
    Article article = articles.article("Ferry stops\n\nMay 7, 2024\n\nText.\n\n" + last + "\n");

    assertThat(article.classification().citations()).isEmpty();
    assertThat(articles.body(article)).contains(last);
  }

  @Test
  void leavesASourceInTheMiddleOfTheText() {
    Article article =
        articles.article("Ferry stops\n\nMay 7, 2024\n\nText.\n\nSource: Axios\n\nMore text.\n");

    assertThat(article.classification().citations()).isEmpty();
    assertThat(articles.body(article)).contains("Source: Axios");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Research contact is @wsj", "Reserch contact: @wsj", "Research contacted @wsj"})
  void namesACreditThatCannotBeRead(String line) {
    assertThat(articles.warnings("Ferry stops\n\nMay 7, 2024\n\nText.\n\n" + line + "\n"))
        .containsExactly(
            "content/a.md:7: warning: a line begins like a research contact but is not read: \""
                + line
                + "\"; write it like Research contact: @nytimes, as the last line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Research contact: @wsj\n\nTunnel closes\n\nMay 8, 2024\n\nIt closed.\n\nResearch contact: @ap\n",
        "Research contact: @wsj\n\nTunnel closes\nBy Ann Lee\nMay 8, 2024\n\nIt closed.\n",
        "---\n\nTunnel closes\n\nMay 8, 2024\n\nIt closed.\n",
        "###\n\n**Tunnel closes**\n\n**May 8, 2024**\n\nIt closed.\n",
        "* * *\n\nTunnel closes\n======\n\n2024-05-08\n\nIt closed.\n",
      })
  void refusesASecondArticleInTheFile(String more) {
    assertThat(articles.errors("Ferry stops\n\nMay 7, 2024\n\nThe text.\n\n" + more))
        .singleElement()
        .asString()
        .startsWith("content/a.md:9: error: a second article begins here: \"")
        .contains("Tunnel closes", "put it in a file of its own");
  }

  @Test
  void refusesASecondArticleWithoutACreditBetween() {
    assertThat(
            articles.errors(
                "Ferry stops\n\nMay 7, 2024\n\nThe text ends.\n\n"
                    + "Tunnel closes for a year\n\nMay 8, 2024\n\nIt closed on Tuesday night.\n"))
        .singleElement()
        .asString()
        .startsWith("content/a.md:7: error: a second article begins here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## A short history of it\n\nMay 8, 2019\n\nThe first boat sailed that day.",
        "**Day of the ferry**\n\nMay 8, 2024\n\n10 a.m. to noon\n\nPort of Oslo",
        "---\n\nMay 8, 2019\n\nThe first boat sailed that day.",
      })
  void keepsADateInTheTextOfAnArticle(String text) {
    Article article =
        articles.article(
            "Ferry stops\n\nMay 7, 2024\n\nThe text ends.\n\n" + text + "\n\nEnd of it.\n");

    assertThat(articles.body(article)).contains(text);
  }

  @Test
  void publishesUnderTheDateOfTheNameWhenASentenceFollows() {
    ReadResult result =
        articles.read("2024-05-07-fire.md", "Fire in port\n\nAbout 200 were saved.\n\nMore.\n");

    Article article = ((ReadResult.ReadArticle) result).article();
    assertThat(ReadArticles.messages(result)).isEmpty();
    assertThat(article.dates().published().day()).isEqualTo(DAY);
    assertThat(article.head().summary()).isEqualTo("About 200 were saved.");
  }

  @Test
  void saysThatTheDateIsThatOfTheNameThoughAnotherLineHoldsOne() {
    String text = "Ferry stops\n\nThe first paragraph.\n\nMay 9, 2024\n\nThe rest of it.\n";

    assertThat(ReadArticles.messages(articles.read("2024-05-07-ferry.md", text)))
        .containsExactly(
            "content/2024-05-07-ferry.md:5: warning: this line holds only a date, but the date of"
                + " the file's name is used; if the article is of this date, move the line below"
                + " the headline");
  }

  @ParameterizedTest
  @CsvSource({"2016-9-20-costs.md, 2016/09/20/costs/", "2018_09_28_beta1.md, 2018/09/28/beta1/"})
  void readsTheDateOfANameWithOneDigitOrUnderscores(String name, String path) {
    ReadResult result = articles.read(name, "Costs rise\n\nThe text is here.\n");

    assertThat(((ReadResult.ReadArticle) result).article().path().value()).isEqualTo(path);
  }

  @Test
  void readsTopicsBelowTheDate() {
    Article article =
        articles.article("Ferry stops\n\nMay 7, 2024\nTopics: Boats, Ports\n\nText.\n");

    assertThat(article.classification().topics())
        .extracting(TopicRef::label)
        .containsExactly("Boats", "Ports");
  }

  @Test
  void namesTooManySources() {
    StringBuilder credit = new StringBuilder("Research contact: @a0");
    for (int i = 1; i < 200; i++) {
      credit.append(", @a").append(i);
    }

    assertThat(articles.errors("Ferry stops\n\nMay 7, 2024\n\nText.\n\n" + credit + "\n"))
        .containsExactly(
            "content/a.md:7: error: 200 sources; an article has at most 50;"
                + " keep those that matter most");
  }

  /** CPU time grows with the length of the text, and not with its square. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Research contact: @wsj\n",
        "Research contact:\n",
        "Research contact: not a handle at all, @%d\n",
        "Source: Axios\n",
        "Topics: a\n",
        "Topics: t%d\n",
        "\n \n",
        "###\n",
        "May 8, 2024\n",
        "    * \u00a0",
        "@a ",
        "[a](https://a.b/) and ",
      })
  void readsALongTextInLinearTime(String part) {
    read(part, 2_000);
    read(part, 2_000);
    long once = Math.max(20_000_000, read(part, 10_000));

    assertThat(read(part, 40_000)).isLessThan(10 * once);
  }

  private long read(String part, int count) {
    StringBuilder text = new StringBuilder("Ferry stops\n\nMay 7, 2024\n\nText.\n\n");
    if (part.endsWith(" ")) {
      text.append("Research contact: ");
    }
    for (int i = 0; i < count; i++) {
      text.append(part.replace("%d", Integer.toString(i)));
    }
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    articles.read("a.md", text.toString());
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static List<String> sources(Article article) {
    return article.classification().citations().stream().map(c -> c.source().value()).toList();
  }
}
