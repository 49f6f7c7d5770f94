package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words and quotation marks in bodies are those of the article's language. */
class BodyLanguageTest {
  private static final String BODY = "\n## Part\n\nHe said \"no\".[^1]\n\n[^1]: Twice.\n";

  @TempDir Path folder;

  private String page(String article) throws IOException {
    Program run = Program.in(folder, "build", "--now", "2026-01-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readString(folder.resolve("site/2020/01/01/" + article + "/index.html"));
  }

  @Test
  void areThoseOfTheSite() throws Exception {
    FileTree.write(folder, "content/site.yml", "language: de\n");
    FileTree.write(folder, "content/a.md", "---\ntitle: A\ndate: 2020-01-01\n---\n" + BODY);

    assertThat(page("a"))
        .contains("„no“")
        .doesNotContain("Link to this section", "Footnotes", "Back to reference");
  }

  @Test
  void areThoseOfTheArticleIfItHasItsOwn() throws Exception {
    FileTree.write(
        folder, "content/a.md", "---\ntitle: A\ndate: 2020-01-01\nlang: fr\n---\n" + BODY);
    FileTree.write(folder, "content/b.md", "---\ntitle: B\ndate: 2020-01-01\n---\n" + BODY);

    assertThat(page("a")).contains("«").doesNotContain("Link to this section", "Footnotes");
    assertThat(page("b")).contains("“no”", "Link to this section");
  }

  @Test
  void areEditedByTheDesigner() throws Exception {
    FileTree.write(folder, "content/a.md", "---\ntitle: A\ndate: 2020-01-01\n---\n" + BODY);
    FileTree.write(folder, "templates/labels/en.properties", "body.footnotes=Notes & more\n");

    assertThat(page("a")).contains("Notes &amp; more");
  }
}
