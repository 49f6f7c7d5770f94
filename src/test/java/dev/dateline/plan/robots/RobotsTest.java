package dev.dateline.plan.robots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The robots.txt of a built site. */
class RobotsTest {
  @TempDir Path folder;

  @BeforeEach
  void writeADigest() {
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nText.\n");
  }

  private Program build(String settings) {
    FileTree.write(folder, "content/site.yml", settings);
    Program run = Program.exactly(folder, "build", "--now", "2026-01-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  @Test
  void tellsCrawlersWhereTheSitemapsAre() {
    Program run = build("base_url: https://example.org/\n");

    assertThat(folder.resolve("site/robots.txt"))
        .hasContent(
            "User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n"
                + "Sitemap: https://example.org/news-sitemap.xml\n");
    assertThat(run.err()).doesNotContain("robots.txt");
  }

  @Test
  void namesNoSitemapWithoutABaseUrl() {
    Program run = build("title: News\n");

    assertThat(folder.resolve("site/robots.txt")).hasContent("User-agent: *\nAllow: /\n");
    assertThat(run.err()).doesNotContain("robots.txt");
  }

  @Test
  void givesWayToAFileOfTheEditor() {
    FileTree.write(folder, "content/robots.txt", "User-agent: *\nDisallow: /\n");

    Program run = build("base_url: https://owner.github.io/repo/\n");

    assertThat(folder.resolve("site/robots.txt")).hasContent("User-agent: *\nDisallow: /\n");
    assertThat(run.err()).doesNotContain("robots.txt");
  }

  @Test
  void saysThatCrawlersDoNotReadTheOneOfAProjectSite() {
    Program run = build("base_url: https://owner.github.io/repo/\n");

    assertThat(run.err())
        .containsOnlyOnce("warning")
        .contains(
            "content/site.yml: warning: crawlers read https://owner.github.io/robots.txt and not"
                + " https://owner.github.io/repo/robots.txt",
            "https://owner.github.io/repo/sitemap.xml",
            "https://owner.github.io/repo/news-sitemap.xml",
            "\"robots: off\"");
    assertThat(folder.resolve("site/robots.txt")).exists();
  }

  @Test
  void isLeftOutWhenTheOwnerSaysSo() {
    Program run = build("base_url: https://owner.github.io/repo/\nrobots: off\n");

    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("site/robots.txt")).doesNotExist();
    assertThat(folder.resolve("site/sitemap.xml")).exists();
  }
}
