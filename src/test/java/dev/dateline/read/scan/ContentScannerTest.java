package dev.dateline.read.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dateline.FileTree;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.read.scan.ScannedFile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentScannerTest {
  @TempDir Path folder;
  private Path content;
  private final Diagnostics diagnostics = new Diagnostics(false);

  @BeforeEach
  void writeAnArticle() {
    content = folder.resolve("content");
    write("news/a.md");
  }

  @Test
  void tellsArticlesPagesAndOtherFilesApart() throws IOException {
    write("2024/b.markdown");
    write("news/LOUD.MD");
    write("pages/about.md");
    write("pages/team/photo.jpg");
    write("2024/_index.md");
    write("news/map.svg");
    write("news/notes.md.txt");

    assertThat(ContentScanner.scan(content, 2, diagnostics))
        .extracting(file -> file.kind() + " " + file.path())
        .containsExactly(
            Kind.PAGE + " 2024/_index.md",
            Kind.ARTICLE + " 2024/b.markdown",
            Kind.ARTICLE + " news/LOUD.MD",
            Kind.ARTICLE + " news/a.md",
            Kind.ASSET + " news/map.svg",
            Kind.TEXT + " news/notes.md.txt",
            Kind.PAGE + " pages/about.md",
            Kind.ASSET + " pages/team/photo.jpg");
    assertThat(messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\t", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such files")
  void refusesNamesWithControlCharacters(String control) throws IOException {
    write("news/b" + control + "c.md");
    write("20" + control + "23/d.md");

    assertThat(ContentScanner.scan(content, 2, diagnostics))
        .extracting(file -> file.path().value())
        .containsExactly("news/a.md");
    String shown = String.format("\\u%04x", (int) control.charAt(0));
    assertThat(messages())
        .containsExactly(
            "content/20"
                + shown
                + "23: error: has a control character in its name;"
                + " give it another name",
            "content/news/b"
                + shown
                + "c.md: error: has a control character in its name;"
                + " give it another name");
  }

  @Test
  void doesNotTakeSettingsForFilesOfTheSite() throws IOException {
    write("site.yml");
    write("topics.yml");
    write("sources.yml");
    write("news/site.yml");

    assertThat(scan()).containsExactly("news/a.md", "news/site.yml");
  }

  @Test
  void passesOverHiddenFilesAndFolders() throws IOException {
    write(".DS_Store");
    write(".obsidian/workspace.md");
    write("news/.draft.md");
    write("news/.git/config");
    write(".well-known/security.txt");

    assertThat(scan()).containsExactly(".well-known/security.txt", "news/a.md");
    assertThat(messages()).isEmpty();
  }

  @Test
  void passesOverWhatEditorsLeaveBehind() throws IOException {
    write("news/a.md~");
    write("news/.a.md.swp");
    write("news/a.md.swp");
    write("news/#a.md#");
    write("Thumbs.db");
    write("news/desktop.ini");

    assertThat(scan()).containsExactly("news/a.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md.bak",
        "a.md.orig",
        "a.md.rej",
        "a.md.save",
        "a.md.tmp",
        "a.md.old",
        "a.md.swo",
        "a.md.swn",
        "a.md.bck",
        "a.md.part",
        "a.md.kate-swp",
        "a.md.BAK",
        "A.MD.Orig",
        "a.md.bak2",
        "a.md.orig.1",
        "a.md.save.3",
        "a.md.~1~",
        "a.md___jb_tmp___",
        "a.md___jb_old___",
        "~$a.md",
        "~$report.docx",
        "4913",
        "a.md.sb-1a2b3c4d-AbCdEf",
        "a.bak",
        "#a.txt#"
      })
  void passesOverWhatAnyEditorLeavesBehind(String name) throws IOException {
    write("news/" + name);

    assertThat(scan()).containsExactly("news/a.md");
    assertThat(messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "film.swf",
        "back.jpg",
        "a (copy).md",
        "old.md",
        "part.pdf",
        "49131",
        "orig.1.png"
      })
  void takesFilesThatOnlySoundLikeThose(String name) throws IOException {
    write("news/" + name);

    assertThat(scan()).contains("news/" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.mkd", "b.mdown", "b.mkdn", "b.MKDOWN", "b.mdwn"})
  void readsMarkdownByEveryNameItHas(String name) throws IOException {
    write("news/" + name);

    assertThat(ContentScanner.scan(content, 1, diagnostics))
        .extracting(ScannedFile::kind)
        .containsOnly(Kind.ARTICLE);
  }

  @Test
  @DefaultLocale("tr")
  void doesNotDependOnTheDefaultLocale() throws IOException {
    write("news/DESKTOP.INI");
    write("pages/HI.MD");

    assertThat(scan()).containsExactly("news/a.md", "pages/HI.MD");
  }

  @Test
  void saysThatThereIsNoContentFolder() throws IOException {
    assertThat(ContentScanner.scan(folder.resolve("nothing/content"), 2, diagnostics)).isEmpty();
    assertThat(messages()).singleElement().asString().startsWith("content: error: ").contains("-C");
  }

  @Test
  void takesAnEmptyFolderAsItIs() throws IOException {
    assertThat(ContentScanner.scan(Files.createDirectory(folder.resolve("empty")), 2, diagnostics))
        .isEmpty();
    assertThat(messages()).isEmpty();
  }

  @Test
  void followsALinkToAFileInside() throws IOException {
    Files.createSymbolicLink(content.resolve("b.md"), Path.of("news/a.md"));

    assertThat(scan()).containsExactly("b.md", "news/a.md");
    assertThat(messages()).isEmpty();
  }

  @Test
  void followsALinkThatIsTheContentFolderItself() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);

    assertThat(ContentScanner.scan(link, 2, diagnostics))
        .extracting(file -> file.path().value())
        .containsExactly("news/a.md");
  }

  @Test
  void refusesALinkToAFileOutside() throws IOException {
    FileTree.write(folder, "secret.txt", "secret");
    Files.createSymbolicLink(content.resolve("b.md"), folder.resolve("secret.txt"));

    assertThat(scan()).containsExactly("news/a.md");
    assertThat(messages())
        .containsExactly(
            "content/b.md: error: is a symbolic link to a place outside of content/;"
                + " put a copy in its place");
  }

  @Test
  void refusesALinkToAFolder() throws IOException {
    Files.createSymbolicLink(content.resolve("inside"), content.resolve("news"));
    Files.createSymbolicLink(content.resolve("loop"), content);
    Files.createSymbolicLink(
        content.resolve("outside"), Files.createDirectory(folder.resolve("other")));

    assertThat(scan()).containsExactly("news/a.md");
    assertThat(messages())
        .containsExactly(
            "content/inside: error: is a symbolic link to a folder; put the folder itself there",
            "content/loop: error: is a symbolic link to a folder; put the folder itself there",
            "content/outside: error: is a symbolic link to a place outside of content/;"
                + " put a copy in its place");
  }

  @Test
  void refusesALinkToNothing() throws IOException {
    Files.createSymbolicLink(content.resolve("b.md"), Path.of("gone.md"));

    assertThat(scan()).containsExactly("news/a.md");
    assertThat(messages())
        .containsExactly("content/b.md: error: is a symbolic link to nothing; remove it");
  }

  @Test
  void keepsNamesInAnyScript() throws IOException {
    write("news/日本の月面着陸.md");
    write("news/a b & c.jpg");

    assertThat(scan()).containsExactly("news/a b & c.jpg", "news/a.md", "news/日本の月面着陸.md");
  }

  private void write(String name) {
    FileTree.write(content, name, "text");
  }

  private List<String> scan() throws IOException {
    return ContentScanner.scan(content, 2, diagnostics).stream()
        .map(file -> file.path().value())
        .toList();
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Object::toString).toList();
  }

  @Test
  void refusesLinksToWhatMayNotBeInTheSite() throws Exception {
    write(".env");
    write("site.yml");
    write(".git/config");
    Files.createSymbolicLink(content.resolve("env.txt"), Path.of(".env"));
    Files.createSymbolicLink(content.resolve("settings.txt"), Path.of("site.yml"));
    Files.createSymbolicLink(content.resolve("config.txt"), Path.of(".git/config"));
    Files.createSymbolicLink(content.resolve("draft.txt"), Path.of("news/a.md"));

    assertThat(ContentScanner.scan(content, 1, diagnostics)).hasSize(1);
    assertThat(messages())
        .containsExactly(
            "content/config.txt: error: is a symbolic link to a hidden file; put a copy in its"
                + " place",
            "content/draft.txt: error: is a symbolic link to an article; put a copy in its place",
            "content/env.txt: error: is a symbolic link to a hidden file; put a copy in its place",
            "content/settings.txt: error: is a symbolic link to a settings file; put a copy in its"
                + " place");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such files")
  void opensNoPipe() throws Exception {
    Path pipe = folder.resolve("content/pipe.txt");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.createSymbolicLink(content.resolve("link.txt"), Path.of("pipe.txt"));

    assertThat(ContentScanner.scan(content, 1, diagnostics)).hasSize(1);
    assertThat(messages())
        .containsExactly(
            "content/link.txt: error: is a symbolic link to something that is no regular file; put"
                + " a copy in its place",
            "content/pipe.txt: error: is no regular file; take it out of content/");
  }
}
