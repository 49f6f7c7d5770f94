package dev.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActiveFileCheckTest {
  @TempDir Path folder;

  private Program build(String settings, String... files) {
    FileTree.write(folder, "content/site.yml", "title: T\n" + settings);
    FileTree.write(folder, "content/a.md", "---\ntitle: A\ndate: 2024-01-02\n---\nText.\n");
    for (String file : files) {
      FileTree.write(folder, "content/" + file, "<script>1</script>");
    }
    return Program.in(folder, "build");
  }

  @Test
  void refusesActiveFilesEachByName() {
    Program build = build("", "map.html", "sw.js");

    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.err())
        .contains("content/map.html: error: is a page of HTML")
        .contains("content/sw.js: error: is a script")
        .contains("\"active_files\" in site.yml if you trust it: sw.js");
    assertThat(folder.resolve("site/sw.js")).doesNotExist();
  }

  @Test
  void allowsThoseThatTheSettingsName() {
    String settings = "active_files: [map.html, \"w/**\", nothing.js]\n";
    Program build = build(settings, "map.html", "w/x/y.js", "w/z.js");

    assertThat(build.exitCode()).as(build.err()).isZero();
    assertThat(build.err())
        .contains("content/site.yml:2:34: warning: \"active_files\" names no file: nothing.js");
    assertThat(folder.resolve("site/w/x/y.js")).exists();
  }

  @Test
  void allowsAllWhereArticlesAreTrusted() {
    assertThat(build("html: trusted\n", "map.html").exitCode()).isZero();
  }

  @Test
  void findsAFileThatBecomesActive() throws Exception {
    FileTree.write(folder, "content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assertThat(build("").exitCode()).isZero();
    assertThat(build("").exitCode()).isZero();

    FileTree.write(
        folder, "content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    assertThat(build("").err()).contains("content/a.svg: error: holds a script");
    assertThat(Files.readString(folder.resolve("site/a.svg"))).doesNotContain("script");
  }

  @Test
  void explainsAPatternThatCannotBeRead() {
    assertThat(build("active_files: [\"a[\"]\n").err())
        .contains("content/site.yml:2:16: error: \"a[\" is no pattern of files");
  }
}
