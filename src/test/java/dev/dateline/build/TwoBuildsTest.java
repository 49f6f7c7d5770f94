package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that meet in one folder: one is done, the other refused or done after it. */
class TwoBuildsTest {
  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void build() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    for (int i = 0; i < 20; i++) {
      digest.put("item-" + i + ".md", new SampleArticle("Item " + i, "2024-01-02").body("Text."));
    }
    assertThat(digest.build().exitCode()).isZero();
  }

  @Test
  void refusesABuildWhileAnotherProcessHasTheFolder() throws Exception {
    var before = FileTree.read(digest.site());
    digest.put("new.md", new SampleArticle("New", "2024-01-03").body("Text."));
    Process other = BuildProcess.startMain(LockHolder.class, digest.site().toString());
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("held");

      Program run = digest.build();

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("another build is writing to " + digest.site());
      assertThat(FileTree.read(digest.site()).equals(before)).isTrue();
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(CleanBuild.assertSame(digest).exitCode()).isZero();
  }

  @Test
  void endsWithAWholeSiteWhenTwoProcessesBuildAtOnce() throws Exception {
    for (int i = 0; i < 4; i++) {
      digest.write("content/site.yml", "title: Title " + i + "\n");
      digest.put("new-" + i + ".md", new SampleArticle("New", "2024-01-03").body("Text."));
      Process one = BuildProcess.start(digest.folder, digest.arguments(digest.site()));
      Process two = BuildProcess.start(digest.folder, digest.arguments(digest.site()));
      String said = BuildProcess.output(one) + BuildProcess.output(two);

      assertThat(one.exitValue()).as(said).isIn(0, 2);
      assertThat(two.exitValue()).as(said).isIn(0, 2);
      assertThat(one.exitValue() + two.exitValue()).as(said).isLessThan(4);
      assertThat(CleanBuild.assertSame(digest).out()).contains(": 0 files written");
    }
  }
}
