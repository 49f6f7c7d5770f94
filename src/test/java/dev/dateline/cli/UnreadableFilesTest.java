package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void namesTheContentFolderThatItMayNotRead() throws IOException {
    Program run = buildWithout("content");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("content/: error: can't be read; look at its permissions\n");
  }

  @Test
  void namesAFileThatIsOnlyCopiedAndThatItMayNotRead() throws IOException {
    FileTree.write(folder, "content/site.yml", "html: trusted\n");
    FileTree.write(folder, "content/b.pdf", "a document");

    Program run = buildWithout("content/b.pdf");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("content/b.pdf: error: can't be read; look at its permissions\n");
  }

  @Test
  void namesAPictureThatItMayNotRead() throws IOException {
    FileTree.write(folder, "content/b.png", "a picture");

    Program run = buildWithout("content/b.png");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("content/b.png: error: can't be read; look at its permissions\n");
  }

  @Test
  void namesAnArticleThatItMayNotReadAndOthersWithMistakes() throws IOException {
    FileTree.write(folder, "content/b.md", "B\n\n2024-02-30\n\nText.\n");

    Program run = buildWithout("content/a.md");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("content/a.md: error: can't be read; look at its permissions\n")
        .contains("content/b.md:3: error: ");
  }

  @Test
  void namesAFolderThatItMayNotRead() throws IOException {
    FileTree.write(folder, "content/closed/b.md", "B\n\n2024-02-01\n\nText.\n");

    Program run = buildWithout("content/closed");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("content/closed: error: can't be read; look at its permissions\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/site.yml", "templates/article.ftlh", "templates", "site"})
  void namesWhatItCanNotDoWithout(String closed) throws IOException {
    FileTree.write(folder, "content/site.yml", "base_url: https://example.org/\n");
    FileTree.write(folder, "templates/article.ftlh", "${article.headline}");
    Program.in(folder, "build");

    Program run = buildWithout(closed);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("dateline: no permission for " + closed + "; look at its permissions\n");
  }

  private Program buildWithout(String closed) throws IOException {
    Path path = folder.resolve(closed);
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(path);
    Files.setPosixFilePermissions(path, Set.of());
    try {
      return Program.withoutPrivileges(folder, "build");
    } finally {
      Files.setPosixFilePermissions(path, before);
    }
  }
}
