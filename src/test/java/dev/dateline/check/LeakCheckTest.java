package dev.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.build.BuildOptions;
import dev.dateline.build.BuildResult;
import dev.dateline.build.DigestBuilder;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for a held article in sites that were tampered with as a mistake of ours might do it. */
class LeakCheckTest {
  private static final String SENTENCE =
      "Three of the engineers left the company on the eve of the launch.";

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void writeADigest() {
    site = folder.resolve("site");
    article("caravan", "2023-12-28", "", "Caravan moves on", "It *is* moving on, they say.");
    article(
        "rocket-firm-loses-its-engineers",
        "2023-12-29",
        "draft: true",
        "Rocket firm loses its best engineers",
        "A [report](https://example.org/a) came in. " + SENTENCE.replace("eve", "*eve*"));
    article("moon", "2023-12-28", "draft: true", "Moon", "Short.");
    article("weather", "2045-01-01", "", "Weather", "It may rain or it may not rain today.");
    article("gone", "2020-01-01", "expires: 2021-01-01", "The sale ends", "Only today.");
  }

  private void article(String name, String date, String more, String title, String text) {
    FileTree.write(
        folder,
        "content/" + name + ".md",
        "---\ntitle: " + title + "\ndate: " + date + "\n" + more + "\n---\n\n" + text + "\n");
  }

  private List<String> findings() throws Exception {
    return findings("", "");
  }

  /** Builds the site, adds a file to it and looks it over. */
  private List<String> findings(String file, String text) throws Exception {
    BuildResult build =
        DigestBuilder.build(
            new BuildOptions(
                folder, site, null, false, Instant.parse("2026-01-01T00:00:00Z"), true, false, 1));
    assertThat(build.failed()).isFalse();
    if (!file.isEmpty()) {
      FileTree.write(site, file, text);
    }
    Diagnostics diagnostics = new Diagnostics(false);
    new LeakCheck(HeldArticles.read(folder, build.withheld()), folder)
        .check(site, SiteFile.list(site).stream().map(SiteFile::path).toList(), diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void findsNothingInASiteThatWasBuiltWell() throws Exception {
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/rocket.csv", "rocket.css", "data.json", "LICENSE", "map.svg"})
  void findsADraftInACopiedFile(String name) throws Exception {
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>" + SENTENCE + "</text></svg>";
    String text = name.endsWith(".svg") ? drawing : "notes;\n" + SENTENCE + "\n";
    FileTree.write(folder, "content/" + name, text);

    assertThat(findings())
        .containsExactly(
            "content/rocket-firm-loses-its-engineers.md: error: is a draft, but a sentence of its"
                + " text is in site/"
                + name
                + "; take content/"
                + name
                + " away, or publish the article");
  }

  @Test
  void findsADraftInACopyOfAnotherEncoding() throws Exception {
    FileTree.write(folder, "content/a.csv", "x");
    Files.write(folder.resolve("content/a.csv"), SENTENCE.getBytes(StandardCharsets.UTF_16));

    assertThat(findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"](", "<a "})
  void readsADraftInTimeThatGrowsWithItsLengthAlone(String part) {
    long once = timeToRead(part.repeat(100_000));
    long fourTimes = timeToRead(part.repeat(400_000));

    assertThat(fourTimes).isLessThan(10 * Math.max(once, 50_000_000));
  }

  private static long timeToRead(String text) {
    long start = System.nanoTime();
    assertThat(ShownText.ofMarkdown(text)).isNotEmpty();
    return System.nanoTime() - start;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leak.html|<p>Rocket firm loses its <em>best</em> engineers</p>|its headline",
        "leak.html|<meta content=\"Rocket Firm Loses Its Best Engineers\">|its headline",
        "leak.html|<a href=\"../2023/12/29/rocket-firm-loses-its-engineers/\">x</a>|its address",
        "leak.html|<a href=\"/x/rocket-firm-loses-its-engineers/\">x</a>|its slug",
        "leak.html|three of the engineers left the company on the <em>eve</em> of the launch."
            + "|a sentence of its text",
        "leak.xml|&lt;p&gt;Three of the engineers left the company on the &lt;em&gt;eve&lt;/em&gt;"
            + " of the launch.|a sentence of its text",
        "leak.json|{\"html\":\"\\u003cp\\u003eThree of the engineers left the company\\non the eve"
            + " of the launch.\"}|a sentence of its text",
        "leak.txt|Three of the engineers left the company on the eve of the launch|a sentence of"
            + " its text",
        "2023/12/29/rocket-firm-loses-its-engineers/index.html|x|its address",
        "2023/12/28/moon/index.html|x|its address",
      })
  void findsWhatShouldNotBeThere(String file, String text, String what) throws Exception {
    assertThat(findings(file, text))
        .singleElement()
        .asString()
        .contains("error: is a draft, but ", what + " is in site/" + file);
  }

  @Test
  void findsWordsWhoseAccentsAreCharactersOfTheirOwn() throws Exception {
    article("lula", "2023-12-29", "draft: true", "Lula à São Paulo", "Não.");

    assertThat(findings("a.html", "<p>Lula a\u0300 Sa\u0303o Paulo</p>"))
        .singleElement()
        .asString()
        .contains("its headline is in site/a.html");
  }

  @Test
  void namesWhyAnArticleIsHeldBack() throws Exception {
    assertThat(findings("a.html", "<a href=\"2020/01/01/gone/\">The sale ends</a>"))
        .containsExactly(
            "content/gone.md: error: is expired, but its address is in site/a.html;"
                + " take it out of what that page is made from, or publish the article");
    assertThat(findings("a.html", "It may rain, or it may not rain today!"))
        .singleElement()
        .asString()
        .startsWith("content/weather.md: error: is scheduled, but a sentence of its text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Weather</p>",
        "<a href=\"/topics/weather/\">the weather on the moon</a>",
        "<p>The company lost three of its best engineers on the eve of the launch.</p>",
        "<a href=\"2023/12/28/moon-landing/\">x</a>"
      })
  void takesNoNoticeOfCommonWords(String text) throws Exception {
    article("moon-landing", "2023-12-28", "", "Landing", "Landed.");

    assertThat(findings("page.html", text)).isEmpty();
  }

  @Test
  void takesNoNoticeOfWordsThatAreAlsoPublished() throws Exception {
    article("other", "2023-12-30", "", "Rocket firm loses its best engineers", SENTENCE);

    assertThat(findings()).isEmpty();
  }

  @Test
  void takesNoNoticeOfADraftOfANewVersionOfAPublishedArticle() throws Exception {
    FileTree.write(
        folder,
        "content/next/caravan.md",
        "---\ntitle: Caravan moves on\ndate: 2023-12-28\ndraft: true\n---\n\n"
            + "It is moving on, they say. That was not all that they had to say to us today.\n");

    assertThat(findings()).isEmpty();
    assertThat(findings("a.html", "That was not all that they had to say to us today.")).hasSize(1);
  }
}
