package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The navigation is on every page, so every page depends on where it leads. */
class NavigationTest {
  @TempDir Path folder;

  @Test
  void leadsToAPageThatCameLater() throws Exception {
    SampleDigest digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.write("content/site.yml", "nav: [{title: About, url: /about/}]\n");
    digest.put("one.md", new SampleArticle("One", "2024-01-02").body("It begins."));
    digest.options.add("--offline");
    assertThat(digest.build().exitCode()).isZero();

    digest.write("content/pages/about.md", "---\ntitle: About\n---\n\nUs.\n");
    CleanBuild.assertSame(digest);

    assertThat(Files.readString(digest.site().resolve("archive/index.html")))
        .contains("href=\"../about/index.html\"");
  }

  @Test
  void showsTheLinksOfTheFooterThatLeadSomewhere() throws Exception {
    SampleDigest digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.put("one.md", new SampleArticle("One", "2024-01-02").body("It begins."));
    digest.write(
        "content/site.yml",
        "title: T\nfooter:\n- {title: Imprint, url: /imprint/}\n- {title: Law, url: /law/}\n");
    digest.write("content/pages/imprint.md", "---\ntitle: Imprint\n---\n\nUs.\n");

    Program run = digest.build();

    assertThat(run.err())
        .contains(
            "content/site.yml:4:3: warning: \"footer\" leads to /law/, where there is no page");
    assertThat(Files.readString(digest.site().resolve("archive/index.html")))
        .contains("<a href=\"../imprint/\">Imprint</a>")
        .doesNotContain("law/");
  }
}
