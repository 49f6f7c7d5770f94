package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site grows with its content and no faster, whatever the articles have in common. */
class SiteGrowthTest {
  @TempDir Path folder;

  /** Each article is of a year of its own; all are one thread and share topic and source. */
  @Test
  void fourTimesTheContentMakesFourTimesTheSite() throws Exception {
    long small = sizeOfSite(60);
    long large = sizeOfSite(240);

    assertThat((double) large / small).isLessThan(4.4);
  }

  private long sizeOfSite(int articles) throws Exception {
    SampleDigest digest = new SampleDigest(Files.createDirectories(folder.resolve("d" + articles)));
    for (int i = 0; i < articles; i++) {
      digest.write("content/a" + i + ".md", article(i));
    }
    assertThat(digest.build().exitCode()).isZero();
    long size = 0;
    for (String file : FileTree.read(digest.site()).keySet()) {
      size += Files.size(digest.site().resolve(file));
    }
    return size;
  }

  private static String article(int i) {
    return String.join(
        "\n",
        "---",
        "title: Part " + (1000 + i) + " of a story that goes on and on",
        "date: " + LocalDate.of(1700 + i, 5, 1),
        "thread: The story",
        "topics: [Shared, Own " + i + "]",
        "sources: [shared, own" + i + "]",
        "authors: [Ana Pérez, Jo Smith]",
        "aliases: [/old/" + i + "/, /older/" + i + "/]",
        "corrections: [{date: 2024-01-01, text: It was wrong.}]",
        "---",
        "",
        "Text.",
        "");
  }
}
