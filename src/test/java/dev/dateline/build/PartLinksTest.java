package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to parts of a page are looked up among the parts that it has. */
class PartLinksTest {
  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void begin() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.put(
        "rules.md",
        new SampleArticle("Rules", "2024-01-02")
            .body(
                "## Who may vote?\n\nAll.[^1]\n\n### Ämter & Wege\n\n<p id=\"fees\">Fees.</p>\n\n"
                    + "[^1]: Nearly."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules.md#who-may-vote",
        "rules.md#%C3%A4mter--wege",
        "rules.md#fees",
        "rules.md#fn-1",
        "rules.md#",
        "rules.md#top",
        "rules.md#:~:text=Nearly",
        "/2024/01/02/rules/#fees",
        "/2024/01/02/rules/#dateline-main",
        "/archive/#y2024",
        "#own",
        "ballot.md#own",
        "/2024/01/03/ballot/#own",
      })
  void areNotSpokenOfWhenThePartIsThere(String destination) throws Exception {
    assertThat(errorsOf("See [it](" + destination + ").\n\n## Own\n\nText.")).isEmpty();
    assertThat(page()).contains(">it</a>");
  }

  @Test
  void toAnotherPageLeadToItsTop() throws Exception {
    assertThat(errorsOf("See [it](rules.md#who-can-vote)."))
        .contains(
            "content/ballot.md:6: warning: broken link: content/rules.md has no part"
                + " \"#who-can-vote\"; did you mean \"#who-may-vote\"?");
    assertThat(page()).contains("/rules/#who-can-vote\">it</a>");
  }

  @Test
  void toTheirOwnPageAreShownAsTheirWords() throws Exception {
    assertThat(errorsOf("See [it](#release-1-2), [that](ballot.md#x).\n\n## Release 1.2\n\nText."))
        .contains(
            "content/ballot.md:6: warning: broken link: content/ballot.md has no part"
                + " \"#release-1-2\"; did you mean \"#release-12\"?");
    assertThat(page()).contains("<p>See it, that.</p>");
  }

  @Test
  void areLookedAtAgainWhenTheOtherArticleIsEdited() throws Exception {
    assertThat(errorsOf("See [it](rules.md#who-may-vote).")).isEmpty();

    digest.articles.get("rules.md").body("## Who votes\n\nAll.");
    digest.save("rules.md");
    assertThat(CleanBuild.assertSame(digest).err()).contains("content/ballot.md:6: warning:");

    digest.articles.get("rules.md").body("## Who may vote\n\nAll.");
    digest.save("rules.md");
    assertThat(CleanBuild.assertSame(digest).err()).isEmpty();

    digest.write("content/site.yml", "title: The same parts\n");
    assertThat(CleanBuild.assertSame(digest).err()).isEmpty();
  }

  private String errorsOf(String body) throws Exception {
    digest.put("ballot.md", new SampleArticle("Ballot", "2024-01-03").body(body));
    return CleanBuild.assertSame(digest).err();
  }

  private String page() {
    return FileTree.read(digest.site()).get("2024/01/03/ballot/index.html");
  }
}
