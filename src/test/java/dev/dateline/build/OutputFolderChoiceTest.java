package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when a build can't write where it wants to, or must not. */
class OutputFolderChoiceTest {
  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void writeADigest() throws IOException {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.put("one.md", new SampleArticle("One", "2024-01-02").body("First."));
  }

  @Test
  void buildsWhereNothingCanBeRememberedBesideTheContent() {
    digest.write(".dateline", "no folder");
    Path out = folder.resolve("out");

    Program first = digest.buildInto(out, "--strict");
    Program second = digest.buildInto(out);

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err().lines())
        .singleElement()
        .asString()
        .startsWith(digest.folder.resolve(".dateline") + ": warning: can't be written");
    assertThat(out.resolve("2024/01/02/one/index.html")).exists();
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).contains(": 0 files written");
  }

  @Test
  void doesNotWriteTheSiteIntoTheContent() {
    Program run = digest.buildInto(digest.content("public"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is in the content folder", "name another folder with -o");
    assertThat(digest.content("public")).doesNotExist();
  }

  @Test
  void doesNotWriteTheSiteIntoAHomeFolder() {
    Path home = folder.resolve("home");
    FileTree.write(home, ".bashrc", "mine");
    FileTree.write(home, ".dateline-notes/x", "mine");
    var before = FileTree.read(home);

    Program run = digest.buildInto(home);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("name an empty or new folder with -o");
    assertThat(FileTree.read(home)).isEqualTo(before);
  }

  @Test
  void doesNotTakeTheFolderOfTheDigestForASite() {
    assertThat(digest.build().exitCode()).isZero();

    Program run = digest.buildInto(digest.folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is not a site that Dateline wrote");
    assertThat(digest.folder.resolve(".dateline/lock")).doesNotExist();
  }

  @Test
  void saysWhichFolderIsInThePlaceOfAPage() throws IOException {
    assertThat(digest.build().exitCode()).isZero();
    Files.delete(digest.site().resolve("index.html"));
    FileTree.write(digest.site(), "index.html/mine.txt", "mine");

    Program run = digest.build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(digest.site().resolve("index.html") + ": error: is a folder in the place of a")
        .contains("move it away");
  }

  @Test
  void rejectsAnArticleThatIsTooLargeToRead() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(digest.content("large.md").toFile(), "rw")) {
      large.setLength((2L << 30) + 1);
    }

    Program run = digest.build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("1 rejected");
    assertThat(run.err())
        .contains(
            "content/large.md: error: has 2049 MB, and an article has at most 10 MB;"
                + " make several of it");
  }

  @Test
  void copiesNoNameThatForgesALineOfTheManifest() throws IOException {
    Path precious = FileTree.write(folder, "precious.txt", "mine");
    assertThat(digest.build().exitCode()).isZero();
    Map<String, String> before = FileTree.read(digest.site());
    digest.write("content/x\n0123456789abcdef0123456789abcdef ../precious.txt", "mine");

    Program run = digest.build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/x\\u000a0123", "has a control character in its name");
    assertThat(FileTree.read(digest.site())).isEqualTo(before);
    assertThat(precious).exists();
  }
}
