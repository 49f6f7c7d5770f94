package dev.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.BaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported about a built site before it is published. */
class PublishChecksTest {
  private static final long MB = 1L << 20;

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics(false);

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  private static List<SiteFile> files(String... paths) {
    return Stream.of(paths).map(path -> new SiteFile(path, 1, false)).toList();
  }

  @Test
  void findsAFileThatGitHubRefuses() {
    SizeCheck.check(
        List.of(
            new SiteFile("film.mp4", 100 * MB + 1, false), new SiteFile("a.mp4", 100 * MB, false)),
        diagnostics);

    assertThat(messages())
        .containsExactly(
            "site/film.mp4: error: has 100 MB, and GitHub takes no file of more than 100 MB;"
                + " make it smaller, or keep it elsewhere and link to it");
  }

  @Test
  void findsASiteThatIsTooLarge() {
    SizeCheck.check(
        Stream.iterate(1, i -> i <= 12, i -> i + 1)
            .map(i -> new SiteFile("film-" + i + ".mp4", (85 + i) * MB, false))
            .toList(),
        diagnostics);

    assertThat(messages()).hasSize(1);
    assertThat(messages().get(0))
        .startsWith("site: error: has 1098 MB")
        .contains("the largest are film-12.mp4 with 97 MB, film-11.mp4 with 96 MB, film-10.mp4");
  }

  @Test
  void findsAddressesThatDifferOnlyByCase() {
    NameCheck.check(files("2023/A.png", "2023/a.png", "Maps/x.svg", "maps/y.svg"), diagnostics);

    assertThat(messages())
        .containsExactly(
            "site/2023/a.png: error: and site/2023/A.png are one file on a disk that does not"
                + " tell them apart; give one of them another name or slug",
            "site/maps: error: and site/Maps are one file on a disk that does not tell them"
                + " apart; give one of them another name or slug");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics/con/index.html",
        "aux.txt",
        "LPT1",
        "a/b:c.png",
        "what?.png",
        "a./b.png",
        "a b /c",
        "pipe|x.txt",
        "back\\slash.txt",
        "new\nline.txt",
        "nul.tar.gz",
        "com¹.txt"
      })
  void findsNamesThatWindowsCannotStore(String path) {
    NameCheck.check(files(path), diagnostics);

    assertThat(messages()).singleElement().asString().contains("a name that Windows can't store");
  }

  @Test
  void takesUsualNames() {
    NameCheck.check(
        files("index.html", ".nojekyll", "topics/console/a.html", "com10.txt", "ü/с.png", "a b.c"),
        diagnostics);

    assertThat(messages()).isEmpty();
  }

  @Test
  void findsSymbolicLinks() throws IOException {
    FileTree.write(folder, "a.txt", "a");
    Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));

    NameCheck.check(SiteFile.list(folder), diagnostics);

    assertThat(messages())
        .singleElement()
        .asString()
        .startsWith("site/b.txt: error: is a symbolic");
  }

  @Test
  void findsLinksThatLeadOutOfTheFolderOfTheSite() throws IOException {
    FileTree.write(
        folder,
        "a/index.html",
        "<a href=\"/about/\">x</a> <img alt='>' src='/logo.png'><a href=/bare>"
            + "<a href=\"/repo/fine/\">x</a> <a href=\"/repo\">x</a><a href=\"//cdn.example/\">x</a>"
            + "<p>Write href=\"/not-a-link\" like &lt;a href=\"/neither\"&gt;</p>"
            + "<a title=\" href=/no \" href=\"../b/\">x</a>");
    FileTree.write(folder, "b/index.html", "<link rel=x\n href=\"/about/\">");
    FileTree.write(folder, "assets/site.css", "p { background: url(/paper.png) }");

    BasePathCheck.check(
        folder, SiteFile.list(folder), BaseUrl.of("https://o.github.io/repo/"), diagnostics);

    assertThat(messages())
        .extracting(message -> message.substring(0, message.indexOf(", but")))
        .containsExactly(
            "site/a/index.html: error: links to /about/ and in 1 more places",
            "site/a/index.html: error: links to /bare",
            "site/a/index.html: error: links to /logo.png",
            "site/assets/site.css: error: links to /paper.png");
  }

  @Test
  void takesLinksFromTheRootWhereTheSiteIsTheRoot() throws IOException {
    FileTree.write(folder, "index.html", "<a href=\"/about/\">x</a>");

    BasePathCheck.check(
        folder, SiteFile.list(folder), BaseUrl.of("https://o.github.io/"), diagnostics);

    assertThat(messages()).isEmpty();
  }

  /** With a real build: a wrong link of a template is reported before it is published. */
  @Test
  void refusesToPublishATemplateWithAbsoluteLinks() throws IOException {
    DigestRepository digest =
        DigestRepository.create(folder.resolve("digest"), folder.resolve("remote.git"));
    digest.write("templates/partials/footer.ftlh", "<footer><a href=\"/about/\">x</a></footer>");

    Program run = digest.publish("--base-url", "https://www.example.org/repo/");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("site/2023/12/28/caravan/index.html: error: links to /about/ and in")
        .contains("the site is at /repo/")
        .contains("${page.root}")
        .contains("nothing was published");
  }
}
