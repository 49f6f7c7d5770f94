package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all corrections, as readers of a built site see it. */
class CorrectionsTest {
  private static final String PAGE = "corrections/index.html";
  private static final String POLICY =
      "---\ntitle: How we put things right\n---\n\nWe say so in [the article](../a.md).\n";

  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void writeADigest() throws IOException {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.write("content/site.yml", "base_url: https://example.org/d/\n");
    digest.write("content/a.md", article("Caravan", "2023-12-28", ""));
    digest.write("content/b.md", article("Rocket <b>& co</b>", "2024-01-02", ""));
    digest.write("content/pages/about.md", "---\ntitle: About\n---\n\nUs.\n");
  }

  private static String article(String title, String date, String more) {
    return "---\ntitle: \"" + title + "\"\ndate: " + date + "\n" + more + "---\n\nText.\n";
  }

  private static String corrections(String... datesAndTexts) {
    StringBuilder yaml = new StringBuilder("corrections:\n");
    for (int i = 0; i < datesAndTexts.length; i += 2) {
      yaml.append("  - {date: ").append(datesAndTexts[i]);
      yaml.append(", text: \"").append(datesAndTexts[i + 1]).append("\"}\n");
    }
    return yaml.toString();
  }

  private void build() {
    Program run = digest.build();
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(digest.site().resolve(file).toFile(), "UTF-8");
  }

  private void correctBoth() {
    String ofA = corrections("2024-01-05", "It was larger.", "2024-02-01", "It was late.");
    digest.write("content/a.md", article("Caravan", "2023-12-28", ofA));
    String ofB = corrections("2024-01-20", "It is <i>blue</i>.");
    digest.write("content/b.md", article("Rocket <b>& co</b>", "2024-01-02", ofB));
  }

  @Test
  void listsAllNewestFirstWithTheirArticles() throws IOException {
    correctBoth();
    build();

    Document page = page(PAGE);
    assertThat(page.select("h1").text()).isEqualTo("Corrections");
    assertThat(page.select(".dated li").eachText())
        .containsExactly(
            "February 1, 2024 Caravan It was late.",
            "January 20, 2024 Rocket <b>& co</b> It is <i>blue</i>.",
            "January 5, 2024 Caravan It was larger.");
    assertThat(page.select(".dated li a").eachAttr("href"))
        .containsExactly(
            "../2023/12/28/a/#dateline-corrections",
            "../2024/01/02/b/#dateline-corrections",
            "../2023/12/28/a/#dateline-corrections");
    assertThat(page("2023/12/28/a/index.html").select("#dateline-corrections")).hasSize(1);
    assertThat(Files.readString(digest.site().resolve("sitemap.xml")))
        .contains("/d/corrections/</loc><lastmod>2024-02-01<");
  }

  @Test
  void isOnlyThereWhenThereIsACorrection() throws IOException {
    build();
    assertThat(digest.site().resolve("corrections")).doesNotExist();
    assertThat(page("index.html").select(".colophon a[href*=corrections]")).isEmpty();

    correctBoth();
    CleanBuild.assertSame(digest);
    assertThat(page("about/index.html").select(".colophon a[href=../corrections/]").text())
        .isEqualTo("Corrections");
    assertThat(page("2024/01/02/b/index.html").select(".corrections a").eachAttr("href"))
        .containsExactly("../../../../corrections/");

    writeADigest();
    CleanBuild.assertSame(digest);
    assertThat(digest.site().resolve("corrections")).doesNotExist();
    assertThat(page("index.html").select(".colophon a[href*=corrections]")).isEmpty();
  }

  @Test
  void showsTheOwnersPageAboveTheList() throws IOException {
    digest.write("content/pages/corrections.md", POLICY);
    build();
    assertThat(page(PAGE).select("h1").text()).isEqualTo("How we put things right");
    assertThat(page(PAGE).select(".dated li")).isEmpty();
    assertThat(page("index.html").select(".colophon a[href=./corrections/]")).hasSize(1);

    correctBoth();
    Program run = CleanBuild.assertSame(digest);

    assertThat(run.out()).contains("4 published");
    Document page = page(PAGE);
    assertThat(page.select("h1").text()).isEqualTo("How we put things right");
    assertThat(page.title()).startsWith("How we put things right");
    assertThat(page.select(".prose a").attr("href")).isEqualTo("../2023/12/28/a/");
    assertThat(page.select(".prose, .dated li").eachText())
        .hasSize(4)
        .first()
        .isEqualTo("We say so in the article.");

    digest.write("content/pages/corrections.md", POLICY.replace("We say so", "They say so"));
    CleanBuild.assertSame(digest);
    assertThat(page(PAGE).select(".prose").text()).startsWith("They say so");
  }

  @Test
  void showsThePolicyOfTheSettings() throws IOException {
    correctBoth();
    digest.write("content/site.yml", "corrections_policy: We put right what was wrong.\n");
    build();
    assertThat(page(PAGE).select(".policy").text()).isEqualTo("We put right what was wrong.");

    digest.write("content/site.yml", "corrections_policy: /about/\n");
    build();
    assertThat(page(PAGE).select(".policy a").attr("href")).isEqualTo("../about/");

    digest.write("content/site.yml", "corrections_policy: /corrections/\n");
    build();
    assertThat(page(PAGE).select(".policy")).isEmpty();
    assertThat(page("2024/01/02/b/index.html").select(".corrections a").eachAttr("href"))
        .containsExactly("../../../../corrections/");
  }

  @Test
  void saysItInTheLanguageOfTheSiteAndMarksOthers() throws IOException {
    correctBoth();
    digest.write("content/site.yml", "language: de\n");
    digest.write(
        "content/a.md",
        article("Caravan", "2023-12-28", "lang: en\n" + corrections("2024-02-01", "It was late.")));
    build();

    Document page = page(PAGE);
    assertThat(page.select("h1").text()).isEqualTo("Berichtigungen");
    assertThat(page.select(".page-head .meta").text()).isEqualTo("2 Berichtigungen");
    assertThat(page.select(".dated li").first().attr("lang")).isEqualTo("en");
    assertThat(page.select(".dated li time").first().attr("lang")).isEqualTo("de");
    assertThat(page.select(".dated li").last().hasAttr("lang")).isFalse();
  }

  @Test
  void namesNoDraft() throws IOException {
    correctBoth();
    String secret = "draft: true\n" + corrections("2024-03-01", "Nobody knows.");
    digest.write("content/secret.md", article("Secret", "2024-01-03", secret));
    build();

    assertThat(page(PAGE).text()).doesNotContain("Secret", "Nobody knows");
  }

  @Test
  void cutsManyByYearSoThatANewOneChangesFewPages() throws Exception {
    for (int i = 0; i < 60; i++) {
      String more =
          corrections("2022-03-" + (10 + i % 20), "Old " + i + ".", "2023-06-01", "New " + i + ".");
      digest.write("content/many/m" + i + ".md", article("M" + i, "2022-01-01", more));
    }
    build();

    assertThat(page(PAGE).select(".dated li")).hasSize(50);
    assertThat(page(PAGE).select(".page-head .meta").text()).isEqualTo("120 corrections");
    assertThat(page(PAGE).select(".counted a").eachText()).containsExactly("2023", "2022");
    assertThat(page(PAGE).select(".group h2 a").eachAttr("href"))
        .containsExactly("../corrections/2023/");
    Document year = page("corrections/2022/index.html");
    assertThat(year.select("h1").text()).isEqualTo("Corrections 2022");
    assertThat(year.select(".dated li")).hasSize(60);
    assertThat(year.select(".dated li").first().text()).startsWith("March 29, 2022 M");
    assertThat(year.select(".pager a").eachText()).containsExactly("Later 2023");

    SiteFiles before = new SiteFiles(digest.site());
    digest.write(
        "content/a.md",
        article("Caravan", "2023-12-28", corrections("2023-07-01", "It was late.")));
    build();

    assertThat(before.changes())
        .isEqualTo(
            Set.of(
                "*2023/12/28/a/",
                "*corrections/",
                "*corrections/2023/",
                "*sitemap.xml",
                "*feed.xml",
                "*rss.xml",
                "*feed.json"));
    CleanBuild.assertSame(digest);
    assertThat(List.of(page("corrections/2023/index.html").select(".dated li").size()))
        .containsExactly(61);
  }
}
