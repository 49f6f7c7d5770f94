package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each input that can't be read is named, and counted if it would be an article. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "by links and permissions of Unix")
class UnreadableFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void writeAnArticle() {
    FileTree.write(folder, "content/a.md", "A landing\n\n2024-02-01\n\nText.\n");
  }

  @Test
  void countsAnArticleThatIsALinkToNothing() throws IOException {
    Files.createSymbolicLink(folder.resolve("content/b.md"), Path.of("gone.md"));

    Program run = Program.in(folder, "build");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("1 ready, 0 scheduled, 0 draft, 0 expired, 1 rejected");
  }

  @Test
  void doesNotCountALinkToNothingThatWouldBeAPicture() throws IOException {
    Files.createSymbolicLink(folder.resolve("content/b.png"), Path.of("gone.png"));

    assertThat(Program.in(folder, "build").out())
        .startsWith("1 ready, 0 scheduled, 0 draft, 0 expired, 0 rejected");
  }

  @Test
  void namesAPictureThatItMayNotRead() throws IOException {
    Path picture = folder.resolve("content/b.png");
    FileTree.write(folder, "content/b.png", "a picture");
    Files.setPosixFilePermissions(picture, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(picture)).as("root reads everything").isFalse();

    Program run = Program.in(folder, "build");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("content/b.png: error: can't be read; look at its permissions\n");
  }
}
