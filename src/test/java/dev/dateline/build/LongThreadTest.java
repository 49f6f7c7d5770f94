package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thread has a page of its own, and does not make each page of its articles longer. */
class LongThreadTest {
  @TempDir Path folder;

  private SampleDigest digest;

  @BeforeEach
  void makeDigest() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
  }

  @Test
  void showsTheNewestFiftyOfANewsThreadAndLeadsToAll() throws Exception {
    write(60, "The Story");
    assertThat(digest.build().exitCode()).isZero();

    Document page = page("2024/01/02/a1");

    assertThat(page.select(".thread li")).hasSize(50);
    assertThat(page.select(".thread li").first().text()).contains("Part 11");
    assertThat(page.select(".thread li").last().text()).contains("Part 60");
    assertThat(page.select(".thread h2 a").attr("href")).endsWith("/threads/the-story/");
    assertThat(page.select(".thread .more a").text()).isEqualTo("All 60 articles");
    assertThat(page.select(".thread .more a").attr("href")).endsWith("/threads/the-story/");
  }

  @Test
  void showsTheNewestTwentyOnThePageOfTheStoryAndAllByYear() throws Exception {
    write(400, "The Story");
    assertThat(digest.build().exitCode()).isZero();

    Document story = page("threads/the-story");
    assertThat(story.select("h1").text()).isEqualTo("The Story");
    assertThat(story.select(".page-head .meta").text()).isEqualTo("400 articles");
    assertThat(story.select(".river h2").eachText())
        .hasSize(20)
        .startsWith("Part 400")
        .endsWith("Part 381");
    assertThat(story.select(".counted a").eachAttr("href"))
        .containsExactly("../../threads/the-story/2025/", "../../threads/the-story/2024/");
    assertThat(page("threads/the-story/2024").select(".counted a").eachText())
        .startsWith("December", "November")
        .hasSize(12);
    assertThat(page("threads/the-story/2024/12").select(".lines li")).hasSize(31);
    assertThat(page("threads/the-story/2025").select(".lines li")).hasSize(35);
  }

  @Test
  void showsAllOfAShortStoryOnOnePage() throws Exception {
    write(2, "Comet");
    assertThat(digest.build().exitCode()).isZero();

    assertThat(page("threads/comet").select(".river h2").eachText())
        .containsExactly("Part 2", "Part 1");
    assertThat(digest.site().resolve("threads/comet/2024")).doesNotExist();
    assertThat(page("2024/01/02/a1").select(".thread .more")).isEmpty();
    assertThat(digest.site().resolve("threads/index.html")).doesNotExist();
  }

  @Test
  void makesNoPageForAStoryOfOneArticle() throws Exception {
    write(1, "Comet");
    assertThat(digest.build().exitCode()).isZero();

    assertThat(digest.site().resolve("threads")).doesNotExist();
    assertThat(page("2024/01/02/a1").select(".thread")).isEmpty();
  }

  @Test
  void takesSpellingsOfANameForOneStoryAndShowsTheCommonest() throws Exception {
    write(2, "The long comet");
    digest.write(
        "content/x.md", "---\ntitle: X\ndate: 2024-05-01\nthread: The Long Comet\n---\n\nText.\n");
    assertThat(digest.build().exitCode()).isZero();

    assertThat(page("threads/the-long-comet").select("h1").text()).isEqualTo("The long comet");
    assertThat(page("2024/05/01/x").select(".thread li")).hasSize(3);
  }

  @Test
  void namesAThreadWithoutLettersOrDigits() throws Exception {
    write(1, "'***'");

    Program run = digest.build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/a1.md:4: error: \"***\" can't name a thread");
  }

  private void write(int count, String thread) {
    for (int i = 1; i <= count; i++) {
      String date = LocalDate.of(2024, 1, 1).plusDays(i).toString();
      digest.write(
          "content/a" + i + ".md",
          "---\ntitle: Part " + i + "\ndate: " + date + "\nthread: " + thread + "\n---\n\nText.\n");
    }
  }

  private Document page(String folder) throws IOException {
    return Jsoup.parse(Files.readString(digest.site().resolve(folder + "/index.html")));
  }
}
