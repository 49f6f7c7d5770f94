package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running story of many articles does not make each of their pages longer. */
class LongThreadTest {
  @TempDir Path folder;

  @Test
  void showsTheNewestFiftyOfARunningStory() throws Exception {
    SampleDigest digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    for (int i = 1; i <= 60; i++) {
      String date = LocalDate.of(2024, 1, 1).plusDays(i).toString();
      digest.write(
          "content/a" + i + ".md",
          "---\ntitle: Part " + i + "\ndate: " + date + "\nthread: Story\n---\n\nText.\n");
    }
    assertThat(digest.build().exitCode()).isZero();

    Document page =
        Jsoup.parse(Files.readString(digest.site().resolve("2024/01/02/a1/index.html")));

    assertThat(page.select(".thread li")).hasSize(50);
    assertThat(page.select(".thread li").first().text()).contains("Part 11");
    assertThat(page.select(".thread li").last().text()).contains("Part 60");
  }
}
