package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that every reader sees stay short, however many topics there are. */
class ManyTopicsTest {
  private static final Pattern TOPIC = Pattern.compile("href=\"[^\"]*topics/([^\"/]+)/\"");

  @TempDir Path folder;

  @Test
  void theFrontPageListsTheTwentyTopicsWithMostArticlesOfTheLastYear() throws Exception {
    SampleDigest digest = new SampleDigest(folder);
    for (int i = 10; i < 60; i++) {
      digest.put("old" + i + ".md", new SampleArticle("Old " + i, "2021-05-01").topics("Faded"));
      digest.put(
          "one" + i + ".md", new SampleArticle("One " + i, "2024-01-02").topics("Rare " + i));
    }
    for (int i = 10; i < 30; i++) {
      for (String month : new String[] {"02", "12"}) {
        String name = i + "-" + month;
        digest.put(
            name + ".md", new SampleArticle(name, "2023-" + month + "-07").topics("Busy " + i));
      }
      digest.put(
          "new" + i + ".md", new SampleArticle("New " + i, "2024-01-01").topics("Busy " + i));
    }
    digest.put("latest.md", new SampleArticle("Latest", "2024-01-03"));

    Program built = digest.build();
    assertThat(built.exitCode()).as(built.err()).isZero();

    for (String page : new String[] {"index.html", "404.html"}) {
      String html = Files.readString(digest.site().resolve(page));
      assertThat(TOPIC.matcher(html).results().map(match -> match.group(1)).distinct())
          .hasSize(20)
          .allMatch(topic -> topic.startsWith("busy-"))
          .isSorted();
      assertThat(html).containsPattern("href=\"[^\"]*topics/\"");
    }
    assertThat(digest.site().resolve("index.html")).content().contains("All topics");
    assertThat(digest.site().resolve("topics/index.html")).content().contains("Faded", "Rare 59");
  }
}
