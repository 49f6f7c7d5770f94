package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of nothing but bodies. */
class EditedBodiesTest {
  private static final String ONE = "2024/01/02/one/index.html";

  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void build() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.write("content/a.svg", "<svg/>\n");
    digest.write("content/pages/about.md", "---\ntitle: About\n---\n\nAbout.\n\nUs.\n");
    digest.put(
        "one.md",
        new SampleArticle("One", "2024-01-02")
            .topics("Space")
            .sources("esa")
            .body("It begins.", "It ends.")
            .with("thread", "Comet")
            .with("image", "{src: a.svg, alt: A picture, caption: Seen, credit: ESA}")
            .with("corrections", "[{date: 2024-01-04, text: It was wrong.}]")
            .with("updated", "2024-01-05")
            .with("author", "Ann"));
    digest.put(
        "two.md",
        new SampleArticle("Two", "2024-01-03")
            .body("It begins.", "It ends.")
            .with("thread", "Comet"));
    assertThat(digest.build().exitCode()).isZero();
  }

  @Test
  void writesTheirPagesAndFeedsAlone() throws Exception {
    edit("one.md", "It ends otherwise.");
    digest.write("content/pages/about.md", "---\ntitle: About\n---\n\nAbout.\n\nAll of us.\n");

    Program run = digest.build();

    // Two pages, the three feeds of the site, that of the topic and that of the source, and for the
    // search the words of the year, their positions and spellings.
    assertThat(run.out()).contains(": 10 files written, ");
    assertThat(page(ONE)).contains("It ends otherwise.");
    CleanBuild.assertSame(digest);
  }

  @Test
  void resolvesTheirLinks() throws Exception {
    for (String link :
        List.of(
            "[two](two.md)",
            "![a](a.svg)",
            "[about](pages/about.md)",
            "[space](/topics/space/)",
            "[nowhere](/nowhere/)",
            "[index](/topics/index.html)",
            "[gone](tow.md)",
            "[file](/assets/site.css)",
            "[out](https://example.org/)")) {
      edit("one.md", "It ends with " + link + ".");
      CleanBuild.assertSame(digest);
    }
  }

  @Test
  void saysWhatThereIsToSayNow() throws Exception {
    edit("two.md", "See [nowhere](/nowhere/).");
    assertThat(CleanBuild.assertSame(digest).err()).contains("two.md").contains("/nowhere/");

    edit("one.md", "See [nothing](/nothing/).");
    assertThat(CleanBuild.assertSame(digest).err()).contains("/nowhere/").contains("/nothing/");

    edit("two.md", "All is well.");
    assertThat(CleanBuild.assertSame(digest).err())
        .doesNotContain("/nowhere/")
        .contains("/nothing/");
  }

  @Test
  void refusesAMistakeAndLeavesTheSiteAsItWas() throws Exception {
    digest.options.add("--strict");
    edit("one.md", "See [gone](gone.md).");
    assertThat(CleanBuild.assertSame(digest).exitCode()).isEqualTo(1);
    assertThat(page(ONE)).contains("It ends.");

    edit("one.md", "It is there again.");
    assertThat(CleanBuild.assertSame(digest).exitCode()).isZero();
  }

  @Test
  void doesNotShowADraftAtTheAddressOfAnArticle() throws Exception {
    digest.put(
        "secret.md",
        new SampleArticle("One", "2024-01-02")
            .topics("Space")
            .sources("esa")
            .body("It begins.", "Secret.")
            .with("slug", "one")
            .with("draft", "true"));
    CleanBuild.assertSame(digest);

    edit("secret.md", "Most secret.");
    CleanBuild.assertSame(digest);

    assertThat(FileTree.read(digest.site()).values()).noneMatch(text -> text.contains("ecret"));
    assertThat(page(ONE)).contains("It ends.");
  }

  @Test
  void staysRightAndSmallOverManyEdits() throws Exception {
    long before = sizeOfMemory();
    for (int i = 0; i < 150; i++) {
      edit(i % 3 == 0 ? "two.md" : "one.md", "It ends for time " + i + ".");
      // The page, the feeds of the site, and what the search has of the year; the feeds of topic
      // and
      // source as well.
      assertThat(digest.build().out())
          .containsPattern(i % 3 == 0 ? ": [4-7] files written, " : ": [6-9] files written, ")
          .contains(" 0 removed");
    }

    CleanBuild.assertSame(digest);
    assertThat(sizeOfMemory()).isLessThan(before + 150_000);
  }

  private long sizeOfMemory() throws Exception {
    long size = Files.size(digest.site().resolve(".dateline/manifest"));
    try (var files = Files.list(digest.folder.resolve(".dateline"))) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private void edit(String file, String lastParagraph) {
    List<String> body = digest.articles.get(file).body;
    body.set(body.size() - 1, lastParagraph);
    digest.save(file);
  }

  private String page(String file) throws Exception {
    return Files.readString(digest.site().resolve(file));
  }
}
