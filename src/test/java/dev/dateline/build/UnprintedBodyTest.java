package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mistakes of a body don't depend on whether its template prints it. */
class UnprintedBodyTest {
  @TempDir Path folder;

  @Test
  void namesABrokenLinkInABodyThatNoTemplatePrints() {
    FileTree.write(folder, "templates/article.ftlh", "<h1>${card.headline}</h1>\n");
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nSee [b](b.md).\n");

    Program run = Program.in(folder, "build", "--now", "2026-01-01T00:00:00Z");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("content/a.md:5: warning: broken link");
  }

  @Test
  void takesTheNameOfAnArticlesFileForNoWebAddress() {
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nSee [b](www.guide.md).\n");
    FileTree.write(folder, "content/www.guide.md", "Guide\n\n2020-01-02\n\nB.\n");

    Program run = Program.in(folder, "build", "--now", "2026-01-01T00:00:00Z");

    assertThat(run.err()).isEmpty();
    assertThat(FileTree.read(folder.resolve("site")).get("2020/01/01/a/index.html"))
        .contains("href=\"../../../../2020/01/02/www-guide/\"");
  }
}
