package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.plan.picture.scale.SamplePictures;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link that leads nowhere makes its page less good, and holds nothing back. */
class DeadLinksTest {
  private static final String PAGE = "2024/01/02/ferry/index.html";

  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void begin() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
  }

  @Test
  void areShownAsTheirWordsAndNamed() throws Exception {
    Program run =
        build(
            """
            The [timetable](times.md) and ![the old pier](/img/pier.jpg) and [both][b].

            ![A lost map](map.png "The harbour")

            [b]: https://example.org/
            """);

    assertThat(run.exitCode()).isZero();
    assertThat(page())
        .contains("<p>The timetable and the old pier and <a href=\"https://example.org/\">both</a>")
        .contains("<p>A lost map</p>");
    assertThat(run.err())
        .contains("content/ferry.md:6: warning: broken link: there is no content/times.md")
        .contains(
            "content/ferry.md:6: warning: broken image: nothing in the site is at /img/pier.jpg;")
        .contains("content/ferry.md:8: warning: broken image: there is no content/map.png");
  }

  @Test
  void inHtmlAreShownAsTheirWordsToo() throws Exception {
    Program run =
        build(
            "<p><a href=\"gone.md\">Gone</a> <img src=\"lost.png\" alt=\"Lost\">"
                + "<video poster=\"still.jpg\" src=\"film.mp4\">words</video>"
                + "<img srcset=\"large.png 2x\" src=\"small.png\" alt=\"Small\"></p>");

    assertThat(run.exitCode()).isZero();
    assertThat(page()).contains("<p>Gone Lost<video>words</video>Small</p>");
    assertThat(run.err()).contains("  5 × broken images", "content/gone.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tickets.example.org/a?b=c | write https://tickets.example.org/a?b=c",
        "harbour@example.org | write mailto:harbour@example.org",
        "/2019/ferry-again.html | link to \"old/ferry-again.md\"",
        "/archive/2019-05-06-ferry-again/ | content/old/ferry-again.md has that name",
        "news/ferry-again.md | did you mean \"old/ferry-again.md\"?",
        "fery.md | did you mean \"ferry.md\"?",
        "../../../secret.md | leads out of content/; write it relative to content/ferry.md",
      })
  void haveAHintThatHelps(String destination, String hint) throws Exception {
    digest.put("old/ferry-again.md", new SampleArticle("Again", "2019-05-06").body("Text."));

    assertThat(build("A [link](" + destination + ").").err()).contains(hint);
  }

  @Test
  void areErrorsWhereTheSettingsSaySo() throws Exception {
    build("It sails.");
    digest.write("content/site.yml", "strict: true\n");

    Program run = build("It sails [tomorrow](tomorrow.md).");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/ferry.md:6: error: broken link");
    assertThat(page()).contains("It sails.");
  }

  @Test
  void comeAliveAndDieWithTheirTargets() throws Exception {
    build("See [the pier](pier.md).");
    assertThat(page()).contains("See the pier.");

    digest.put("pier.md", new SampleArticle("Pier", "2024-01-03").body("Text."));
    assertThat(CleanBuild.assertSame(digest).err()).isEmpty();
    assertThat(page()).contains("/2024/01/03/pier/\">the pier</a>");

    digest.articles.remove("pier.md");
    digest.delete("content/pier.md");
    assertThat(CleanBuild.assertSame(digest).err()).contains("there is no content/pier.md");
    assertThat(page()).contains("See the pier.");
  }

  @Test
  void areNotOfferedInTheNavigationOrAtTheHeadOfAnArticle() throws Exception {
    digest.write("content/site.yml", "title: T\nnav:\n  - {title: Tides, url: /tides/}\n");
    digest.put(
        "ferry.md",
        new SampleArticle("Ferry", "2024-01-02")
            .body("It sails.")
            .with("image", "{src: /img/gone.jpg, alt: The ferry}"));

    Program run = digest.build();

    assertThat(run.exitCode()).isZero();
    assertThat(page()).doesNotContain("gone.jpg").doesNotContain("Tides");
    assertThat(run.err())
        .contains("put it at content/img/gone.jpg")
        .contains("content/site.yml:3:5: warning: \"nav\" leads to /tides/");

    digest.write("content/pages/tides.md", "---\ntitle: Tides\n---\n\nHigh and low.\n");
    Files.createDirectories(digest.content("img"));
    Files.write(
        digest.content("img/gone.jpg"),
        SamplePictures.file(SamplePictures.photograph(20, 20), "jpeg"));
    assertThat(CleanBuild.assertSame(digest).err()).isEmpty();
    assertThat(page()).contains("gone.jpg", ">Tides</a>");
  }

  @Test
  void areSummedUpByKindUnlessAllAreAskedFor() throws Exception {
    String many = "[a](a1.md) ![b](b1.png) [c](c1.md) [d](d1.md) [e](e1.md) [f](f1.md)";

    Program few = build(many);
    assertThat(few.err().lines().filter(line -> line.contains("broken link:"))).hasSize(3);
    assertThat(few.err())
        .contains("6 warnings, \"dateline build --warnings\" lists all:")
        .contains("  5 × broken links\n  1 × broken images\n");

    assertThat(digest.build("--warnings").err().lines()).hasSize(6);
  }

  private Program build(String body) {
    digest.put("ferry.md", new SampleArticle("Ferry", "2024-01-02").body(body.strip()));
    return digest.build();
  }

  private String page() {
    return FileTree.read(digest.site()).get(PAGE);
  }
}
