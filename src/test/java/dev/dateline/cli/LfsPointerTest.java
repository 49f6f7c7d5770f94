package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LfsPointerTest {
  private static final String POINTER =
      """
      version https://git-lfs.github.com/spec/v1
      oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
      size 12345
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeAnArticle() {
    FileTree.write(folder, "content/a.md", "A landing\n\n2024-02-01\n\n![The map](map.png)\n");
  }

  @Test
  void namesAPictureThatWasNotFetched() {
    FileTree.write(folder, "content/map.png", POINTER);

    Program run = Program.in(folder, "build");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("content/map.png: warning: is not the file itself but a pointer to it")
        .doesNotContain("damaged");
    assertThat(Program.in(folder, "build").err()).isEqualTo(run.err());
  }

  @Test
  void namesAFileOfAnyKindThatWasNotFetched() {
    FileTree.write(folder, "content/talk.mp3", POINTER);

    assertThat(Program.in(folder, "build").err()).contains("content/talk.mp3: warning: is not the");
  }

  @Test
  void takesATextThatOnlyNamesGitLfs() {
    FileTree.write(folder, "content/notes.csv", "The " + POINTER);

    assertThat(Program.in(folder, "build").err()).doesNotContain("notes.csv");
  }
}
