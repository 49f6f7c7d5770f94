package dev.dateline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.FileTree;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {
  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void nameTheSite() {
    site = folder.resolve("site");
  }

  @Test
  void writesIntoANewFolder() throws Exception {
    WriteSummary summary = write(Map.of("index.html", "home", "2024/01/02/index.html", "day"));

    assertThat(FileTree.read(site))
        .isEqualTo(Map.of("index.html", "home", "2024/01/02/index.html", "day"));
    assertThat(summary.written()).isEqualTo(2);
  }

  @Test
  void leavesFilesThatAreTheSameUntouched() throws Exception {
    write(Map.of("a.html", "a", "b.html", "b"));
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(site.resolve("a.html"), longAgo);
    Files.setLastModifiedTime(site.resolve("b.html"), longAgo);

    WriteSummary summary = write(Map.of("a.html", "a", "b.html", "B"));

    assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(site.resolve("b.html"))).isNotEqualTo(longAgo);
    assertThat(summary).isEqualTo(new WriteSummary(1, 1, 0, java.util.List.of()));
  }

  @Test
  void removesWhatNoLongerBelongsAndTheFoldersItLeavesEmpty() throws Exception {
    write(Map.of("index.html", "home", "2024/01/02/index.html", "day"));

    WriteSummary summary = write(Map.of("index.html", "home"));

    assertThat(summary.removed()).isEqualTo(1);
    assertThat(site.resolve("2024")).doesNotExist();
  }

  @Test
  void keepsFilesOfOthers() throws Exception {
    write(Map.of("index.html", "home", "2024/01/02/index.html", "day"));
    FileTree.write(site, "CNAME", "example.org");
    FileTree.write(site, "2024/01/02/notes.txt", "mine");

    write(Map.of("index.html", "new home"));

    assertThat(FileTree.read(site))
        .isEqualTo(
            Map.of(
                "index.html", "new home", "CNAME", "example.org", "2024/01/02/notes.txt", "mine"));
  }

  @Test
  void keepsAStaleFileThatSomebodyChanged() throws Exception {
    write(Map.of("index.html", "home", "old.html", "old"));
    FileTree.write(site, "old.html", "changed by hand");

    WriteSummary summary = write(Map.of("index.html", "home"));

    assertThat(summary.leftAlone()).containsExactly("old.html");
    assertThat(site.resolve("old.html")).hasContent("changed by hand");
  }

  @Test
  void namesForeignFilesInTheWay() throws Exception {
    write(Map.of("index.html", "home"));
    FileTree.write(site, "about/index.html", "mine");
    FileTree.write(site, "topics", "a file for a folder");

    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "about/index.html", "theirs");
      put(writer, "topics/index.html", "topics");
      assertThat(writer.obstacles()).containsExactly("about/index.html", "topics");
    }
    assertThat(site.resolve("about/index.html")).hasContent("mine");
  }

  @Test
  void putsAPageWhereAFileWasAndAFileWhereAPageWas() throws Exception {
    write(Map.of("topics", "a file", "feed/index.html", "a page"));

    write(Map.of("topics/index.html", "a page", "feed", "a file"));

    assertThat(FileTree.read(site))
        .isEqualTo(Map.of("topics/index.html", "a page", "feed", "a file"));
  }

  @Test
  void doesNotWriteThroughASymbolicLink() throws Exception {
    write(Map.of("index.html", "home"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(site.resolve("2024"), elsewhere);

    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "2024/index.html", "year");
      assertThat(writer.obstacles()).containsExactly("2024");
    }
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void leavesTheSiteAsItWasWithoutCommit() throws Exception {
    write(Map.of("index.html", "home"));

    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "index.html", "half-built");
      put(writer, "other.html", "half-built");
    }

    assertThat(FileTree.read(site)).isEqualTo(Map.of("index.html", "home"));
  }

  @Test
  void knowsItsFilesAfterABuildThatWasKilled() throws Exception {
    write(Map.of("index.html", "home"));
    Path staging = site.resolve(".dateline/staging");
    FileTree.write(staging, "left/over.html", "of a killed build");

    write(Map.of("index.html", "home 2"));

    assertThat(FileTree.read(site)).isEqualTo(Map.of("index.html", "home 2"));
    assertThat(staging).doesNotExist();
  }

  @Test
  void knowsItsFilesAfterABuildThatWasStoppedWhileItMovedThem() throws Exception {
    write(Map.of("index.html", "home"));
    byte[] announced =
        OutputManifest.of(Map.of("index.html", digest("home")))
            .textWith(Map.of("index.html", digest("home 2"), "other.html", digest("other")));
    Files.write(site.resolve(".dateline/manifest"), announced);
    FileTree.write(site, "index.html", "home 2");
    FileTree.write(site, "other.html", "other");

    WriteSummary summary = write(Map.of("index.html", "home 3"));

    assertThat(FileTree.read(site)).isEqualTo(Map.of("index.html", "home 3"));
    assertThat(summary.removed()).isEqualTo(1);
  }

  @Test
  void keepsOldPagesUntilTheNewOnesAreInPlace() throws Exception {
    write(Map.of("index.html", "home", "old/index.html", "old"));

    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "index.html", "home 2");
      put(writer, "new/index.html", "new");
      FileTree.write(site, "new", "in the way");
      assertThatThrownBy(writer::commit).isInstanceOf(IOException.class);
    }
    assertThat(FileTree.read(site)).containsEntry("old/index.html", "old");

    Files.delete(site.resolve("new"));
    write(Map.of("index.html", "home 2", "new/index.html", "new"));
    assertThat(FileTree.read(site))
        .isEqualTo(Map.of("index.html", "home 2", "new/index.html", "new"));
  }

  @Test
  void putsAPageWhereAnEmptyFolderIs() throws Exception {
    write(Map.of("index.html", "home"));
    Files.createDirectories(site.resolve("feed/empty"));

    write(Map.of("index.html", "home", "feed", "a file"));

    assertThat(FileTree.read(site)).isEqualTo(Map.of("index.html", "home", "feed", "a file"));
  }

  @Test
  void doesNotRemoveAFileThatSomebodyChangedToMakeWay() throws Exception {
    write(Map.of("topics", "a file", "feed/index.html", "a page"));
    FileTree.write(site, "topics", "changed by hand");
    FileTree.write(site, "feed/index.html", "changed by hand");

    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "topics/index.html", "a page");
      put(writer, "feed", "a file");
      assertThat(writer.obstacles()).containsExactly("feed", "topics");
    }
  }

  @Test
  void healsADamagedList() throws Exception {
    write(Map.of("index.html", "home"));
    FileTree.write(site, ".dateline/manifest", "?");

    write(Map.of("index.html", "home"));
    write(Map.of("index.html", "home 2"));

    assertThat(FileTree.read(site)).isEqualTo(Map.of("index.html", "home 2"));
  }

  @Test
  void refusesASiteWhoseListIsCutOff() throws Exception {
    write(Map.of("a.html", "a", "b.html", "b"));
    Path manifest = site.resolve(".dateline/manifest");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.substring(0, text.length() - 10));

    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "a.html", "a");
      assertThatThrownBy(writer::obstacles)
          .isInstanceOf(OutputRefused.class)
          .hasMessageContaining("missing or damaged");
    }
    assertThat(FileTree.read(site)).isEqualTo(Map.of("a.html", "a", "b.html", "b"));
  }

  @Test
  void takesAFolderToWhichOthersAddedFilesBeforeItsFirstBuildWasDone() throws Exception {
    SiteWriter.open(site).close();
    FileTree.write(site, "CNAME", "example.org");

    write(Map.of("index.html", "home"));

    assertThat(FileTree.read(site)).isEqualTo(Map.of("index.html", "home", "CNAME", "example.org"));
  }

  @Test
  void refusesAFolderThatHoldsOtherThings() {
    FileTree.write(site, "thesis.txt", "mine");

    assertThatThrownBy(() -> SiteWriter.open(site))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("not a site that Dateline wrote");
    assertThat(FileTree.read(site)).isEqualTo(Map.of("thesis.txt", "mine"));
  }

  @Test
  void takesAFolderThatGitKeepsWithoutAnyFiles() throws Exception {
    FileTree.write(site, ".gitignore", "*");

    write(Map.of("index.html", "home"));

    assertThat(FileTree.read(site)).containsKeys(".gitignore", "index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {".bashrc", ".ssh/id_ed25519", ".well-known/security.txt"})
  void refusesAFolderThatHoldsHiddenFilesOfOthers(String file) {
    FileTree.write(site, file, "mine");

    assertThatThrownBy(() -> SiteWriter.open(site))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("not a site that Dateline wrote");
    assertThat(site.resolve(".dateline/manifest")).doesNotExist();
  }

  @Test
  void takesUpAFirstBuildThatWasKilledBeforeItsManifest() throws Exception {
    FileTree.write(site, ".dateline/manifest.next", "half");

    write(Map.of("index.html", "home"));

    assertThat(FileTree.read(site)).isEqualTo(Map.of("index.html", "home"));
  }

  @Test
  void doesNotReplaceAFileThatAppearedWhileThePagesWereMade() throws Exception {
    write(Map.of("index.html", "home"));

    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "index.html", "home 2");
      put(writer, "about/index.html", "theirs");
      assertThat(writer.obstacles()).isEmpty();
      FileTree.write(site, "about/index.html", "mine");
      assertThatThrownBy(writer::commit)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("about/index.html")
          .hasMessageContaining("move it away");
    }
    assertThat(FileTree.read(site))
        .isEqualTo(Map.of("index.html", "home", "about/index.html", "mine"));
  }

  @Test
  void doesNotReplaceAFileThatAppearedDuringTheFirstBuild() throws Exception {
    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "index.html", "theirs");
      FileTree.write(site, "index.html", "mine");
      assertThatThrownBy(writer::commit).isInstanceOf(IOException.class);
    }
    assertThat(site.resolve("index.html")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.next", "lock", "staging", "replaced"})
  void writesThroughNoLinkAmongItsOwnNotes(String note) throws Exception {
    write(Map.of("index.html", "home", "topics", "a file"));
    Path own = site.resolve(".dateline");
    Files.deleteIfExists(own.resolve(note));
    Path elsewhere = FileTree.write(folder, "elsewhere/precious.txt", "mine");
    boolean isFile = note.equals("lock") || note.equals("manifest.next");
    Files.createSymbolicLink(own.resolve(note), isFile ? elsewhere : elsewhere.getParent());

    try {
      write(Map.of("index.html", "home 2", "topics/index.html", "a page"));
    } catch (IOException refused) {
      // Either is right, as long as the link is not followed.
    }

    assertThat(FileTree.read(folder.resolve("elsewhere")))
        .isEqualTo(Map.of("precious.txt", "mine"));
  }

  @Test
  void refusesAFolderOfNotesThatIsALink() throws Exception {
    write(Map.of("index.html", "home"));
    Files.move(site.resolve(".dateline"), folder.resolve("notes"));
    Files.createSymbolicLink(site.resolve(".dateline"), folder.resolve("notes"));

    assertThatThrownBy(() -> SiteWriter.open(site)).isInstanceOf(OutputRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../elsewhere.txt", "/etc/motd", "a/../../b", "a//b", "c:\\x", "a\nb", ""})
  void removesNothingByAManifestThatLeadsOutOfTheFolder(String path) throws Exception {
    Path mine = FileTree.write(folder, "elsewhere.txt", "mine");
    write(Map.of("index.html", "home"));
    ContentDigest digest = ContentDigest.of(Files.readAllBytes(mine));
    Files.write(site.resolve(".dateline/manifest"), OutputManifest.of(Map.of(path, digest)).text());

    try (SiteWriter writer = SiteWriter.open(site)) {
      put(writer, "index.html", "home 2");
      assertThatThrownBy(writer::obstacles)
          .isInstanceOf(OutputRefused.class)
          .hasMessageContaining("damaged");
    }
    assertThat(mine).hasContent("mine");
    assertThat(site.resolve("index.html")).hasContent("home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a\nb", "a\u2028b", "a\u0085b", "/x", "a/./b", "C:/x", "\ud800"})
  void takesNoPathThatTheManifestCouldNotList(String path) throws Exception {
    try (SiteWriter writer = SiteWriter.open(site)) {
      assertThatThrownBy(() -> put(writer, path, "x")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesASecondBuildAtTheSameTime() throws Exception {
    try (SiteWriter first = SiteWriter.open(site)) {
      assertThatThrownBy(() -> SiteWriter.open(site))
          .isInstanceOf(OutputRefused.class)
          .hasMessageContaining("another build");
      put(first, "index.html", "home");
      first.commit();
    }
    assertThat(FileTree.read(site)).containsKey("index.html");
  }

  @Test
  void copiesFilesOfAnySize() throws Exception {
    byte[] large = new byte[700_001];
    large[700_000] = 7;
    Path film = Files.write(folder.resolve("film.bin"), large);
    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.copy("film.bin", film);
      writer.commit();
    }
    assertThat(site.resolve("film.bin")).hasSameBinaryContentAs(film);

    write(Map.of("index.html", "home"));
    assertThat(site.resolve("film.bin")).doesNotExist();
  }

  private WriteSummary write(Map<String, String> files) throws IOException, OutputRefused {
    try (SiteWriter writer = SiteWriter.open(site)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        put(writer, file.getKey(), file.getValue());
      }
      assertThat(writer.obstacles()).isEmpty();
      return writer.commit();
    }
  }

  private static ContentDigest digest(String text) {
    return ContentDigest.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(SiteWriter writer, String path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writer.put(path, bytes, bytes.length);
  }
}
