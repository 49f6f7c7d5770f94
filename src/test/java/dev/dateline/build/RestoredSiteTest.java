package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A digest whose site and notes were kept elsewhere and put back, as workflows do: all files are
 * new, with the bytes that they had.
 */
class RestoredSiteTest {
  @TempDir Path temp;
  private SampleDigest digest;

  @BeforeEach
  void buildAndRestore() throws IOException {
    digest = new SampleDigest(Files.createDirectory(temp.resolve("digest")));
    for (int day = 1; day <= 9; day++) {
      digest.put(
          "a" + day + ".md",
          new SampleArticle("Number " + day, "2023-12-0" + day)
              .topics("Politics")
              .body("Text of " + day + "."));
    }
    digest.write("content/map.txt", "a map");
    assertThat(digest.build().exitCode()).isZero();
    Path kept = temp.resolve("kept");
    Files.move(digest.folder, kept);
    FileTree.copy(kept, digest.folder);
  }

  @Test
  void isNotWrittenAgain() {
    assertThat(digest.build().out()).contains(": 0 files written, ", " unchanged, 0 removed");
    assertThat(digest.build().out()).contains(": 0 files written, ", " unchanged, 0 removed");
  }

  @Test
  void isAsACleanBuildAfterAnEdit() throws IOException {
    digest.articles.get("a5.md").headline = "Another headline";
    digest.save("a5.md");
    digest.write("content/map.txt", "another map");
    FileTree.write(digest.site(), "2023/12/07/a7/index.html", "changed by hand");

    CleanBuild.assertSame(digest);
  }
}
