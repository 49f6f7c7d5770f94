package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article says above its text. */
class ArticleHeadTest {
  private static final String FIRST =
      "The [Juno](https://example.org/juno) probe has *passed* Io, the moon of Jupiter.";

  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void begin() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
  }

  @Test
  void showsAWrittenSummaryAsStandfirst() throws Exception {
    Document page = page(article().with("summary", "It was the closest pass in twenty years."));

    assertThat(page.select("header .standfirst").text())
        .isEqualTo("It was the closest pass in twenty years.");
  }

  /** The second and third are the beginning and more than all of the first paragraph. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Juno probe has passed Io, the moon of Jupiter.",
        "The Juno probe has passed Io …",
        "The **Juno** probe has passed Io, the moon of Jupiter. It took pictures."
      })
  void doesNotRepeatTheFirstParagraphAboveIt(String summary) throws Exception {
    Document page = page(article().with("summary", '"' + summary + '"'));

    assertThat(page.select(".standfirst")).isEmpty();
    assertThat(page.select("data.p-summary")).hasSize(1);
  }

  @Test
  void hasNoStandfirstWithoutAWrittenSummary() throws Exception {
    assertThat(page(article()).select(".standfirst")).isEmpty();
  }

  @Test
  void leadsFromTheNameOfTheSourceToTheReport() throws Exception {
    digest.write("content/sources.yml", "esa: {name: ESA, url: 'https://www.esa.int/'}\n");
    Document page =
        page(article().with("sources", "[{handle: esa, url: 'https://www.esa.int/juno'}]"));

    assertThat(page.select(".byline").text())
        .isEqualTo("Reported by ESA (all reports) · December 28, 2023 · 1 min read");
    assertThat(page.select(".byline a").eachAttr("href"))
        .containsExactly("https://www.esa.int/juno", "../../../../sources/esa/");
  }

  @Test
  void leadsFromEachOfSeveralSourcesToItsPage() throws Exception {
    Document page =
        page(
            article()
                .with(
                    "sources",
                    "[{handle: esa, url: 'https://www.esa.int/juno'}, {handle: nasa, url:"
                        + " 'https://www.nasa.gov/juno'}, bbc]"));

    assertThat(page.select(".byline").text())
        .startsWith("Reported by esa (all reports), nasa (all reports), bbc · ");
    assertThat(page.select(".byline a").eachAttr("href"))
        .containsExactly(
            "https://www.esa.int/juno",
            "../../../../sources/esa/",
            "https://www.nasa.gov/juno",
            "../../../../sources/nasa/",
            "../../../../sources/bbc/");
  }

  @Test
  void leadsFromTheNameOfTheSourceToItsSiteWithoutAReport() throws Exception {
    digest.write("content/sources.yml", "esa: {name: ESA, url: 'https://www.esa.int/'}\nfoo:\n");
    Document page = page(article().sources("esa", "foo", "esa"));

    assertThat(page.select(".byline a").eachText()).containsExactly("ESA", "all reports", "foo");
    assertThat(page.select(".byline a[rel=external]").attr("href"))
        .isEqualTo("https://www.esa.int/");
    assertThat(page.select("footer .credit").text()).isEqualTo("Research contact: ESA, foo");
  }

  @Test
  void saysWhichZoneATimeIsIn() throws Exception {
    digest.write("content/site.yml", "zone: Asia/Kolkata\n");
    SampleArticle article = article();
    article.date = "2023-12-28T09:00:00+05:30";

    assertThat(page(article).select(".byline time").text())
        .isEqualTo("December 28, 2023, 09:00 UTC+5:30");
  }

  /** The basic form of a digest: what it says in short, and where it is said at length. */
  @Test
  void sumsUpAReportWithoutATextOfItsOwn() throws Exception {
    SampleArticle article = article().body().with("summary", "It was close.");
    Document page = page(article.with("sources", "[{handle: esa, url: 'https://www.esa.int/j'}]"));

    assertThat(page.select(".standfirst").text()).isEqualTo("It was close.");
    assertThat(page.select(".byline").text()).doesNotContain("min read");
    assertThat(page.select(".prose").text()).isEqualTo("Read the report at esa");
  }

  private static SampleArticle article() {
    return new SampleArticle("Juno", "2023-12-28").body(FIRST, "It took pictures.");
  }

  private Document page(SampleArticle article) throws Exception {
    digest.put("juno.md", article);
    assertThat(digest.build().err()).doesNotContain("error");
    return Jsoup.parse(Files.readString(digest.site().resolve("2023/12/28/juno/index.html")));
  }
}
