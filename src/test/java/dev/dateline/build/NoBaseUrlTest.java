package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose address is not known has no feeds, and its owner is told what to write. */
class NoBaseUrlTest {
  @TempDir Path folder;

  @BeforeEach
  void write() {
    FileTree.write(
        folder, "content/a.md", "A\n\n2024-01-02\n\nText.\n\nTopics: x\nResearch contact: @esa\n");
  }

  @Test
  void isOneWarningAndNoPageLeadsToAFeed() {
    Program run = Program.exactly(folder, "build");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("content/site.yml: warning: there is no base_url, so the site has no feeds")
        .contains("add base_url: https://");
    Map<String, String> site = FileTree.read(folder.resolve("site"));
    assertThat(site.keySet())
        .noneMatch(file -> file.contains("feed") || file.contains("subscribe"))
        .doesNotContain("rss.xml");
    assertThat(site.values())
        .noneMatch(text -> text.contains("application/atom+xml") || text.contains("subscribe/"));
  }

  @Test
  void isSaidAgainWhenNothingHasChanged() {
    Program first = Program.exactly(folder, "build");

    assertThat(Program.exactly(folder, "build").err()).isEqualTo(first.err());
  }

  @Test
  void isNoMatterWhenTheCommandLineGivesOne() {
    Program run = Program.exactly(folder, "build", "--base-url", "https://example.org/");

    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("site/feed.xml")).exists();
  }

  @Test
  void isAnErrorWhenWarningsAre() {
    Program run = Program.exactly(folder, "build", "--strict");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/site.yml: error: there is no base_url");
  }

  @Test
  void isNotSaidBesideABaseUrlThatIsWrong() {
    FileTree.write(folder, "content/site.yml", "base_url: example.org\n");

    assertThat(Program.exactly(folder, "build").err())
        .contains("is not an address")
        .doesNotContain("there is no base_url");
  }
}
