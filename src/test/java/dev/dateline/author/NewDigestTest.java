package dev.dateline.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDigestTest {
  private static final String NOW = "2024-02-29T12:00:00Z";

  @TempDir Path folder;

  @Test
  void buildsAtOnceWithoutAWarning() {
    Program init = Program.in(folder, "init", "--now", NOW, "news");
    Program build = Program.in(folder.resolve("news"), "build", "--strict", "--now", NOW);

    assertThat(init.exitCode()).as(init.err()).isZero();
    assertThat(build.exitCode()).isZero();
    assertThat(build.err()).isEmpty();
    assertThat(build.out()).startsWith("2 published, 0 scheduled, 0 draft, 0 expired, 0 rejected");
    assertThat(FileTree.read(folder.resolve("news/site")))
        .containsKeys(
            "2024/02/29/first-edition/index.html",
            "topics/digest/index.html",
            "sources/dateline/index.html",
            "about/index.html");
  }

  @Test
  void isToldInOneLineThatItHasNoAddressYet() {
    Program.in(folder, "init", "--now", NOW, "news");
    Program build = Program.exactly(folder.resolve("news"), "build", "--strict", "--now", NOW);

    assertThat(build.exitCode()).as(build.err()).isZero();
    assertThat(build.err())
        .isEqualTo(
            "content/site.yml: note: no feeds and no sitemap yet, as base_url is empty; write the"
                + " site's address there when you know it\n");
  }

  @Test
  void holdsWhatAnEditorNeeds() throws IOException {
    Program.in(folder, "init", "--now", NOW, "news");

    Map<String, String> files = FileTree.read(folder.resolve("news"));
    assertThat(files)
        .containsOnlyKeys(
            ".github/workflows/publish.yml",
            ".gitignore",
            "README.md",
            "content/first-edition.md",
            "content/pages/about.md",
            "content/site.yml",
            "content/sources.yml",
            "content/topics.yml");
    assertThat(files.get("content/first-edition.md")).contains("\n\nFebruary 29, 2024\n\n");
    assertThat(files.get(".github/workflows/publish.yml"))
        .isEqualTo(
            Files.readString(Path.of(".github/workflows/publish.yml"))
                .replace("uses: ./\n", "uses: " + repository() + "@v1\n"));
  }

  /** Where releases are, as pom.xml says. */
  private static String repository() throws IOException {
    Matcher repository =
        Pattern.compile("<github.repository>([\\w-]+/[\\w-]+)<")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(repository.find()).isTrue();
    return repository.group(1);
  }

  @Test
  void refusesAFolderThatHoldsFiles() {
    FileTree.write(folder, "news/mine.txt", "mine");
    FileTree.write(folder, "file", "mine");

    Program full = Program.in(folder, "init", "news");
    Program file = Program.in(folder, "init", "file");

    assertThat(full.exitCode()).isEqualTo(2);
    assertThat(full.err()).contains("news: error: is not empty; name a new or an empty folder");
    assertThat(FileTree.read(folder.resolve("news"))).containsOnlyKeys("mine.txt");
    assertThat(file.exitCode()).isEqualTo(2);
    assertThat(file.err()).contains("is a file");
  }

  @Test
  void takesARepositoryThatWasJustMade() {
    FileTree.write(folder, "news/.git/HEAD", "ref: refs/heads/main\n");

    assertThat(Program.in(folder, "init", "news").exitCode()).isZero();
  }
}
