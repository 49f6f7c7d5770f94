package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds over a site that is there, in the cases in which a change is easily overlooked. */
class RebuildTest {
  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void build() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.write("content/a.svg", "<svg/>\n");
    digest.put("one.md", new SampleArticle("One", "2024-01-02").body("First.").links("a.svg"));
    digest.put("two.md", new SampleArticle("Two", "2024-01-03").body("Second.").plain());
    assertThat(digest.build().exitCode()).isZero();
  }

  @Test
  void refusesALinkToNothingThatIsNew() throws Exception {
    Files.createSymbolicLink(digest.content("three.md"), Path.of("gone.md"));

    assertThat(CleanBuild.assertSame(digest).exitCode()).isEqualTo(1);
  }

  @Test
  void seesAChangeBehindALinkInTheContent() throws Exception {
    digest.write("content/shared/b.svg", "<svg id='b'/>\n");
    digest.write("content/shared/four.md", "Four\n\n2024-01-04\n\nText.\n");
    Files.createSymbolicLink(digest.content("b.svg"), Path.of("shared/b.svg"));
    Files.createSymbolicLink(digest.content("linked.md"), Path.of("shared/four.md"));
    CleanBuild.assertSame(digest);

    digest.write("content/shared/b.svg", "<svg id='c'/>\n");
    digest.write("content/shared/four.md", "Five\n\n2024-01-04\n\nText.\n");
    CleanBuild.assertSame(digest);

    assertThat(digest.site().resolve("b.svg")).hasContent("<svg id='c'/>");
    assertThat(digest.site().resolve("index.html")).content().contains("Five");
  }

  @Test
  void seesAChangeBehindALinkInTheTemplates() throws Exception {
    FileTree.write(folder, "shared/partials/footer.ftlh", "<footer>old</footer>\n");
    digest.write("content/.shared/site.yml", "title: Old title\n");
    Files.createDirectories(digest.folder.resolve("templates"));
    Files.createSymbolicLink(
        digest.folder.resolve("templates/partials"), folder.resolve("shared/partials"));
    Files.createSymbolicLink(digest.content("site.yml"), Path.of(".shared/site.yml"));
    CleanBuild.assertSame(digest);

    FileTree.write(folder, "shared/partials/footer.ftlh", "<footer>new</footer>\n");
    CleanBuild.assertSame(digest);
    digest.write("content/.shared/site.yml", "title: New title\n");
    CleanBuild.assertSame(digest);

    assertThat(digest.site().resolve("index.html")).content().contains("new", "New title");
  }

  @Test
  void saysOnceThatAChangedFileOfTheSiteWasKept() throws Exception {
    digest.write("site/2024/01/03/two/index.html", "changed by hand");
    digest.delete("content/two.md");

    assertThat(digest.build().err()).contains("two/index.html: warning: no longer belongs");
    digest.delete("site/2024/01/03/two/index.html");
    assertThat(digest.build().err()).isEmpty();
    CleanBuild.assertSame(digest);
  }

  @Test
  void leavesTheSiteAsItIsWhenStrictAndAChangedFileWouldBeKept() throws Exception {
    digest.write("site/2024/01/03/two/index.html", "changed by hand");
    digest.delete("content/two.md");
    var before = FileTree.read(digest.site());

    Program run = digest.build("--strict");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("two/index.html: error: no longer belongs");
    assertThat(FileTree.read(digest.site()).equals(before)).isTrue();
  }

  @Test
  void tellsValuesOfTheThemeApart() throws Exception {
    for (String value : new String[] {"[]", "['']", "[2]", "[[]]", "['2']", "[true]", "['true']"}) {
      digest.write("content/site.yml", "theme: {x: " + value + "}\n");
      digest.write(
          "templates/partials/footer.ftlh",
          "<#list site.theme.x as y><#if y?is_enumerable>list<#elseif y?is_number>number<#elseif"
              + " y?is_boolean>truth<#else>text ${y}</#if></#list>\n");
      CleanBuild.assertSame(digest);
    }
  }

  @Test
  void knowsAtOnceAfterAnEditThatNothingChangedSince() throws Exception {
    digest.articles.get("one.md").body("First, edited.");
    digest.save("one.md");
    digest.build();

    awaitTheNextTick();
    digest.build();
    awaitTheNextTick();
    assertThat(digest.build("--timings").out()).doesNotContain("render:");
  }

  @Test
  void seesChangesWhoseTimesLieInTheFuture() throws Exception {
    FileTime future = FileTime.from(Instant.now().plusSeconds(100_000));
    for (String text : new String[] {"Aaa.", "Bbb.", "Ccc."}) {
      digest.articles.get("one.md").body(text);
      digest.save("one.md");
      Files.setLastModifiedTime(digest.content("one.md"), future);
      CleanBuild.assertSame(digest);
    }
  }

  @Test
  void seesEveryChangeWithinOneTickOfTheClock() throws Exception {
    for (char c = 'a'; c < 'u'; c++) {
      digest.articles.get("one.md").body("First " + c);
      digest.save("one.md");
      digest.write("content/a.svg", "<svg id='" + c + "'/>\n");
      digest.build();
      assertThat(digest.site().resolve("2024/01/02/one/index.html"))
          .content()
          .contains("First " + c);
      assertThat(digest.site().resolve("a.svg")).content().contains("'" + c + "'");
    }
  }

  @Test
  void repairsAFileOfTheSiteThatWasAlteredRightAfterABuild() throws Exception {
    Path page = digest.site().resolve("2024/01/02/one/index.html");
    for (int i = 0; i < 20; i++) {
      digest.articles.get("one.md").body("First " + (char) ('a' + i));
      digest.save("one.md");
      digest.build();
      byte[] right = Files.readAllBytes(page);
      byte[] wrong = right.clone();
      wrong[wrong.length / 2] ^= 1;
      Files.write(page, wrong);
      digest.build();
      assertThat(Files.readAllBytes(page)).isEqualTo(right);
    }
  }

  /** Until files are stamped with another time than now, and a good deal more. */
  private void awaitTheNextTick() throws IOException, InterruptedException {
    Path probe = folder.resolve("probe");
    FileTime first = Files.getLastModifiedTime(Files.writeString(probe, "1"));
    Instant settled = first.toInstant().plusMillis(30);
    while (!Files.getLastModifiedTime(Files.writeString(probe, "2")).toInstant().isAfter(settled)) {
      Thread.sleep(1);
    }
  }
}
