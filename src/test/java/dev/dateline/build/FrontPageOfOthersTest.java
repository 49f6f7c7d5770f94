package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that is the front page in Hugo has another place here, and the message leads there. */
class FrontPageOfOthersTest {
  private static final String TEXT = "---\ntitle: Welcome\n---\n\nGood day.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"content/_index.md", "content/pages/_index.md"})
  void isRefusedWithANameThatIsPossible(String file) {
    FileTree.write(folder, file, TEXT);

    assertThat(build().err())
        .contains(
            file
                + ": error: stands for the front page, which Dateline makes itself; take it out, or"
                + " call it content/pages/welcome.md to make a page of it");
  }

  @Test
  void isAPageUnderThatName() {
    FileTree.write(folder, "content/pages/welcome.md", TEXT);

    assertThat(build().err()).doesNotContain("error");
    assertThat(folder.resolve("site/welcome/index.html")).content().contains("Good day.");
  }

  private Program build() {
    return Program.in(folder, "build", "--now", "2024-02-01T00:00:00Z");
  }
}
