package dev.dateline.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page as one sees it with drafts: that of today, and what is coming. */
class FrontPageTest {
  @TempDir Path folder;

  private Document frontPage() throws Exception {
    Program run = Program.in(folder, "build", "--drafts", "--now", "2024-03-01T12:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Jsoup.parse(Files.readString(folder.resolve("site/index.html")));
  }

  private void write(String headline, String date, String more) {
    FileTree.write(
        folder,
        "content/" + headline.toLowerCase(Locale.ROOT) + ".md",
        "---\ntitle: " + headline + "\ndate: " + date + "\n" + more + "---\n\nText.\n");
  }

  @Test
  void listsWhatIsScheduledForLaterTodayAsComing() throws Exception {
    write("Morning", "2024-03-01T08:00:00Z", "");
    write("Evening", "2024-03-01T18:00:00Z", "lead: true\n");
    write("Night", "2024-03-01T22:00:00Z", "");
    write("Idea", "2024-03-01", "draft: true\n");
    write("Tomorrow", "2024-03-02", "");

    Document page = frontPage();

    assertThat(page.select(".edition :is(h2, h3):not(#dateline-edition)").eachText())
        .containsExactlyInAnyOrder("Morning", "Draft Idea");
    assertThat(page.select("#dateline-coming ~ ul li a").eachText())
        .containsExactly("Evening", "Night", "Tomorrow");
  }

  @Test
  void listsADayToComeAsComingThoughADraftIsOfThatDayToo() throws Exception {
    write("Today", "2024-03-01", "");
    write("Tomorrow", "2024-03-02", "");
    write("Idea", "2024-03-02", "draft: true\n");

    Document page = frontPage();

    assertThat(page.select(".folio time").attr("datetime")).isEqualTo("2024-03-01");
    assertThat(page.select("#dateline-coming ~ ul li a").eachText())
        .containsExactlyInAnyOrder("Tomorrow", "Idea");
  }

  @Test
  void listsTheFirstEightOfAPreviousEditionAndLeadsToTheOthers() throws Exception {
    write("Today", "2024-03-01", "");
    for (int i = 10; i < 22; i++) {
      write("Before" + i, "2024-02-28T08:" + i + ":00Z", "");
    }
    write("Quiet", "2024-02-27", "");

    Document page = frontPage();

    assertThat(page.select(".previous section:first-child li")).hasSize(8);
    assertThat(page.select(".previous section:first-child .more a").text())
        .startsWith("All 12 articles");
    assertThat(page.select(".previous section:first-child .more a").attr("href"))
        .endsWith("2024/02/28/");
    assertThat(page.select(".previous section:last-child .more")).isEmpty();
  }

  @Test
  void showsADozenCardsBelowAnotherAndOnlyTheHeadlinesOfVeryMany() throws Exception {
    for (int i = 10; i < 55; i++) {
      write("Story" + i, "2024-03-01T08:" + i + ":00Z", "summary: What it says.\n");
    }

    Document page = frontPage();

    assertThat(page.select(".edition > .columns")).hasSize(2);
    assertThat(page.select(".edition > .columns article")).hasSize(24);
    assertThat(page.select(".edition .brief li")).hasSize(45 - 2 - 24);
    assertThat(page.select(".edition .p-name.u-url:not(.folio a)").eachText())
        .doesNotHaveDuplicates()
        .hasSize(45);
  }
}
