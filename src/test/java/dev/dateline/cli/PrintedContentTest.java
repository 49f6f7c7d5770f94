package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever articles hold, a terminal and the log of a workflow get lines of text. */
class PrintedContentTest {
  @TempDir Path folder;

  @Test
  void printsNoControlCharacterAndNoCommandOfAnArticle() throws Exception {
    FileTree.write(
        folder,
        "content/a.md",
        "---\ntitle: A\ndate: \"x\\e[2J\\n::error::y\\u202Ez\"\n---\n[x](no\u001b.md)\n");

    Program build = Program.in(folder, "build", "--report", folder.resolve("r.json").toString());

    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.err()).contains("\\u001b[2J").contains("\\u202e");
    assertThat(build.err() + build.out())
        .doesNotContain("\u001b")
        .doesNotContain("\u202E")
        .doesNotContain("\n::");
    assertThat(Files.readString(folder.resolve("r.json"))).contains("unknown date");
  }
}
