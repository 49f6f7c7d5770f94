package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {
  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void writeArticles() {
    site = folder.resolve("site");
    FileTree.write(folder, "content/a.md", "A landing\n\n2024-02-01\n\nText.\n");
    FileTree.write(folder, "content/b.md", "Another landing\n\n2024-02-02\n\nText.\n");
  }

  @Test
  void buildsIntoAnEmptyFolder() throws IOException {
    Files.createDirectories(site);

    assertThat(build().exitCode()).isZero();
    assertThat(site.resolve("2024/02/01/a/index.html")).exists();
  }

  @Test
  void buildsIntoAFolderThatHoldsOnlyHiddenFiles() {
    FileTree.write(site, ".gitignore", "*\n");

    assertThat(build().exitCode()).isZero();
    assertThat(FileTree.read(site)).containsEntry(".gitignore", "*\n");
  }

  @Test
  void refusesAFolderOfOtherThings() {
    FileTree.write(folder, "photos/beach.jpg", "a photo");

    Program run = build("-o", folder.resolve("photos").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("photos holds files and is not a site that Dateline wrote");
    assertThat(FileTree.read(folder.resolve("photos"))).containsOnlyKeys("beach.jpg");
  }

  @Test
  void leavesFilesOfOthersAlone() {
    build();
    FileTree.write(site, "google1234.html", "theirs");
    FileTree.write(site, "2024/02/01/a/notes.txt", "theirs");
    FileTree.delete(folder, "content/a.md");

    assertThat(build().out()).contains(" removed");

    assertThat(FileTree.read(site))
        .containsEntry("google1234.html", "theirs")
        .containsEntry("2024/02/01/a/notes.txt", "theirs")
        .doesNotContainKey("2024/02/01/a/index.html")
        .doesNotContainKey("2024/02/01/index.html")
        .containsKey("2024/02/02/b/index.html");
  }

  @Test
  void removesThePagesAndFoldersOfAnArticleThatIsGone() {
    build();
    FileTree.delete(folder, "content/a.md");

    build();

    assertThat(site.resolve("2024/02/01")).doesNotExist();
    assertThat(site.resolve("2024/02/02/b/index.html")).exists();
  }

  @Test
  void restoresAPageThatWasChangedByHand() {
    build();
    Map<String, String> before = FileTree.read(site);
    FileTree.write(site, "2024/02/01/a/index.html", "changed");

    assertThat(build().out()).contains("1 file written");
    assertThat(FileTree.read(site)).isEqualTo(before);
  }

  @Test
  void keepsAChangedFileThatNoLongerBelongsToTheSite() {
    build();
    FileTree.write(site, "2024/02/01/a/index.html", "changed");
    FileTree.delete(folder, "content/a.md");
    Map<String, String> before = FileTree.read(site);

    Program strict = build("--strict");
    assertThat(strict.exitCode()).isEqualTo(1);
    assertThat(FileTree.read(site)).isEqualTo(before);

    Program run = build();
    assertThat(run.err()).contains("was changed since Dateline wrote it, so it is kept");
    assertThat(FileTree.read(site)).containsEntry("2024/02/01/a/index.html", "changed");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("removed");
  }

  @Test
  void refusesToWriteOverAFileOfOthers() {
    build();
    FileTree.write(site, "about/index.html", "theirs");
    FileTree.write(folder, "content/pages/about.md", "About\n\nText.\n");

    Program run = build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("about/index.html: error: is in the way");
    assertThat(FileTree.read(site)).containsEntry("about/index.html", "theirs");
  }

  @Test
  void writesNothingWhenNothingChanged() {
    assertThat(build().out()).contains("0 unchanged, 0 removed");
    assertThat(build().out()).contains(": 0 files written, ").contains(" unchanged, 0 removed");
    assertThat(build("--clean").out()).contains(": 0 files written, ");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "by permissions of Unix")
  void saysThatTheFolderCanNotBeWrittenTo() throws IOException {
    Files.createDirectories(site);
    Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("r-xr-xr-x"));
    // Root writes everywhere but there.
    String closed = Files.isWritable(site) ? "/proc/site" : site.toString();

    Program run = build("-o", closed);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .matches("dateline: (no permission for|there is no) .*\\R")
        .contains(closed);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "by permissions of Unix")
  void saysThatTheFolderCanNotBeMade() {
    FileTree.write(folder, "file", "");

    Program run = build("-o", folder.resolve("file/site").toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).startsWith("dateline: ").hasLineCount(1);
  }

  @Test
  void countsEveryInputInTheReport() throws IOException {
    FileTree.write(
        folder, "content/c.md", "---\ntitle: C\ndate: 2024-02-03\ndraft: true\n---\nx\n");
    FileTree.write(folder, "content/d.md", "D\n\nDecembr 3, 2023\n\nText.\n");
    FileTree.write(folder, "content/e.md", "E\n\n2044-01-01\n\nText.\n");
    FileTree.write(
        folder, "content/f.md", "---\ntitle: F\ndate: 2023-01-01\nexpires: 2023-02-01\n---\nx\n");
    FileTree.write(folder, "content/pages/g.md", "G\n\n[A link](nowhere.md)\n");
    FileTree.write(folder, "content/map.svg", "<svg/>");
    Path report = folder.resolve("report.json");

    Program run = build("--strict", "--report", report.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("2 ready, 1 scheduled, 1 draft, 1 expired, 2 rejected");
    List<String> lines = flat(report);
    assertThat(lines)
        .containsSubsequence(
            "/articles/published=2",
            "/articles/scheduled=1",
            "/articles/draft=1",
            "/articles/expired=1",
            "/articles/rejected=2",
            "/pages/written=0",
            "/pages/unchanged=0",
            "/pages/removed=0",
            "/diagnostics//severity=error",
            "/diagnostics//file=content/d.md",
            "/diagnostics//line=3",
            "/diagnostics//message=unknown date \"Decembr 3, 2023\"",
            "/diagnostics//hint=write it like 2023-12-28 or December 28, 2023",
            "/diagnostics//severity=error",
            "/diagnostics//file=content/pages/g.md",
            "/diagnostics//line=3",
            "/stages//name=scan")
        .anyMatch(line -> line.startsWith("/stages//millis="));
  }

  @Test
  void refusesAReportWithoutAFolderBeforeItBuilds() {
    Program run = build("--report", folder.resolve("none/report.json").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--report: \"", "report.json\" is not a file in a folder that is there");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void leavesNoReportOfAnEarlierBuildWhenOneFails() throws IOException {
    Path report = folder.resolve("report.json");
    build("--report", report.toString());
    FileUtils.deleteDirectory(folder.resolve("site").toFile());
    Files.writeString(folder.resolve("site"), "in the way");

    assertThat(build("--report", report.toString()).exitCode()).isEqualTo(2);

    assertThat(report).doesNotExist();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "has no /dev/full")
  void saysWhatToDoWhenTheDiskIsFull() {
    Program run = build("--report", "/dev/full");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .endsWith("dateline: No space left on device; make room and run it again\n");
  }

  @Test
  void reportsWhatWasWritten() throws IOException {
    Path report = folder.resolve("report.json");
    int files = files(build("--report", report.toString()), report, "written");
    assertThat(files).isEqualTo(FileTree.read(site).size());

    assertThat(files(build("--report", report.toString()), report, "unchanged")).isEqualTo(files);
    assertThat(flat(report)).contains("/articles/published=2", "/pages/written=0");
  }

  @Test
  void makesWarningsErrorsWhenStrict() {
    FileTree.write(
        folder, "content/c.md", "---\ntitle: C\ndate: 2024-02-03\nweather: fine\n---\nText.\n");

    Program run = build("--strict");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/c.md:4:1: error: unknown key \"weather\"");
    assertThat(FileTree.read(site)).isEmpty();

    Program lenient = build();
    assertThat(lenient.exitCode()).isZero();
    assertThat(lenient.err()).contains("content/c.md:4:1: warning: unknown key \"weather\"");
  }

  @Test
  void saysHowLongTheStagesTook() {
    assertThat(build("--timings").out().lines())
        .filteredOn(line -> line.endsWith(" ms"))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("scan", "read", "plan", "render", "draw", "write");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--unknown", "--now=yesterday", "--base-url=here", "--threads=many", "stray"})
  void refusesWrongUsage(String argument) {
    Program run = build(argument);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isNotBlank();
    assertThat(site).doesNotExist();
  }

  @Test
  void saysThatThereIsNoContent() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Program run = Program.in(empty, "build");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("content: error: there is no folder of this name here;")
        .contains(empty.resolve("content").toString());
    assertThat(FileTree.read(empty)).isEmpty();
  }

  @Test
  void saysWhatToWriteIntoAnEmptyFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.createDirectory(empty.resolve("content"));

    Program run = Program.in(empty, "build");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("content: warning: there is no article in this folder yet; save one as");
    assertThat(build().err()).doesNotContain("no article in this folder");
  }

  @Test
  void saysHowLongItTookAndHowToSeeTheSite() {
    assertThat(build().out())
        .containsPattern("built in \\d+\\.\\d s; see it: dateline -C \\S+ serve\\R");
    assertThat(build("--offline").out()).contains("see it: " + site.resolve("index.html"));
  }

  @Test
  void saysThatNothingWasWrittenAndHowManyArticlesAreReady() {
    FileTree.write(folder, "content/c.md", "C\n\nDecembr 3, 2023\n\nText.\n");

    Program run = build();

    assertThat(run.out())
        .isEqualTo("2 ready, 0 scheduled, 0 draft, 0 expired, 1 rejected" + System.lineSeparator());
    assertThat(run.err())
        .contains("1 error in 1 file; nothing was written, " + site + " is as it was");
  }

  @Test
  void printsMistakesOnlyWhenItIsToBeQuiet() {
    assertThat(build("--quiet")).isEqualTo(new Program(0, "", ""));

    FileTree.write(folder, "content/c.md", "C\n\nDecembr 3, 2023\n\nText.\n");
    Program run = build("-q");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("content/c.md:3: error: unknown date");
  }

  @Test
  void showsDraftsOnDemand() {
    FileTree.write(
        folder, "content/c.md", "---\ntitle: C\ndate: 2024-02-03\ndraft: true\n---\nx\n");

    assertThat(build("-D").out()).startsWith("3 published");
  }

  @Test
  void readsAnArticleThatWasSavedAsATextFile() {
    FileTree.write(folder, "content/c.txt", "A landing\n\nFebruary 1, 2024\n\nText.\n");
    FileTree.write(folder, "content/robots.txt", "User-agent: *\nAllow: /\n");

    Program run = build();

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("3 published");
    assertThat(folder.resolve("site/2024/02/01/c/index.html")).exists();
    assertThat(folder.resolve("site/c.txt")).doesNotExist();
    assertThat(folder.resolve("site/robots.txt")).exists();
  }

  @Test
  void readsALinkWithoutItsSchemeAsOneToTheWeb() {
    FileTree.write(
        folder,
        "content/a.md",
        "A landing\n\n2024-02-01\n\nSee [NASA](www.nasa.gov/moon) and"
            + " <a href=\"{{< ref 'b.md' >}}\">the other</a>.\n");

    assertThat(build().err())
        .contains(
            "content/a.md:5: warning: \"www.nasa.gov/moon\" is taken for"
                + " https://www.nasa.gov/moon; write it so")
        .doesNotContain("error");
    assertThat(FileTree.read(site).get("2024/02/01/a/index.html"))
        .contains("href=\"https://www.nasa.gov/moon\"");
  }

  @Test
  void namesLinksThatLeadOutOfTheContent() throws IOException {
    FileTree.write(folder, "secret.txt", "a secret");
    Files.createSymbolicLink(folder.resolve("content/secret.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("content/all"), folder);
    Files.createSymbolicLink(folder.resolve("content/gone.md"), folder.resolve("gone.md"));

    Program run = build();

    assertThat(run.err().lines())
        .startsWith(
            "content/all: error: is a symbolic link to a place outside of content/;"
                + " put a copy in its place",
            "content/gone.md: error: is a symbolic link to nothing; remove it",
            "content/secret.txt: error: is a symbolic link to a place outside of content/;"
                + " put a copy in its place");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(FileTree.read(site)).isEmpty();
  }

  private Program build(String... options) {
    List<String> arguments = new ArrayList<>(List.of("build", "--now", "2026-01-01T00:00:00Z"));
    arguments.addAll(List.of(options));
    return Program.in(folder, arguments.toArray(String[]::new));
  }

  private static int files(Program run, Path report, String what) throws IOException {
    assertThat(run.exitCode()).isZero();
    String key = "/pages/" + what + "=";
    String line = flat(report).stream().filter(each -> each.startsWith(key)).findFirst().get();
    return Integer.parseInt(line.substring(key.length()));
  }

  /** Every value of a JSON file in its order, as {@code /path/to/it=value}. */
  private static List<String> flat(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          String path = json.getParsingContext().pathAsPointer().toString();
          lines.add(path.replaceAll("/\\d+/", "//") + "=" + json.getText());
        }
      }
    }
    return lines;
  }
}
