package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest whose articles name no sources or topics has no empty index of them. */
class NoSourcesTest {
  @TempDir Path folder;

  @Test
  void noPageLeadsToAnIndexOfNothing() {
    FileTree.write(folder, "content/a.md", "Rover lands\n\n2024-01-02\n\nText.\n");

    Map<String, String> site = build();

    assertThat(site).doesNotContainKeys("sources/index.html", "topics/index.html");
    assertThat(site.values())
        .noneMatch(page -> page.contains("sources/\"") || page.contains("topics/\""));
    assertThat(new ReadersWay(site).missing(site.keySet())).isEmpty();
  }

  @Test
  void allPagesLeadThereOnceOneIsNamed() {
    FileTree.write(folder, "content/a.md", "Rover lands\n\n2024-01-02\n\nText.\n");
    build();

    FileTree.write(
        folder,
        "content/b.md",
        "Rover drives\n\n2024-01-03\n\nText.\n\nResearch contact: @nasa\nTopics: Moon\n");
    Map<String, String> site = build();

    assertThat(site).containsKeys("sources/index.html", "topics/index.html");
    assertThat(site.get("2024/01/02/a/index.html"))
        .contains("href=\"../../../../sources/\"", "href=\"../../../../topics/\"");
  }

  private Map<String, String> build() {
    Program run = Program.in(folder, "build", "--now", "2024-02-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return FileTree.read(folder.resolve("site"));
  }
}
