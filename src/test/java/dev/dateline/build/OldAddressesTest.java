package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that articles had elsewhere, by the forms under {@code addresses} in site.yml. */
class OldAddressesTest {
  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void begin() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.put("notes/v2/2016-03-04-Beta_2.1.md", new SampleArticle("The Beta", "2016-03-04"));
    digest.put("top.md", new SampleArticle("At the top", "2017-11-05"));
  }

  @ParameterizedTest
  @CsvSource({
    "/blog/:year/:month/:slug/, blog/2016/03/beta-2-1/index.html, blog/2017/11/top/index.html",
    "/:folder/:name/, notes/v2/Beta_2.1/index.html, top/index.html",
    "/p/:name, p/Beta_2.1/index.html, p/top/index.html",
    "/:year/:i_month/:i_day/:name.html, 2016/3/4/Beta_2.1.html, 2017/11/5/top.html",
    "/{short_year}/{title}/, 16/the-beta/index.html, 17/at-the-top/index.html",
    "/:day-:slug/, 04-beta-2-1/index.html, 05-top/index.html",
  })
  void leadToTheArticles(String form, String first, String second) throws Exception {
    digest.write("content/site.yml", "title: T\naddresses: \"" + form + "\"\n");

    assertThat(CleanBuild.assertSame(digest).exitCode()).isZero();

    Map<String, String> site = FileTree.read(digest.site());
    assertThat(site.get(first)).contains("2016/03/04/beta-2-1/");
    assertThat(site.get(second)).contains("2017/11/05/top/");
  }

  @Test
  void areUnderstoodInLinks() throws Exception {
    digest.write("content/site.yml", "addresses: [/blog/:year/:slug/, /:folder/:name.html]\n");
    digest.put(
        "links.md",
        new SampleArticle("Links", "2018-01-01")
            .body("[a](/blog/2016/beta-2-1) [b](/notes/v2/Beta_2.1.html#x) [c](/Blog/2017/Top/)"));

    digest.build();

    assertThat(FileTree.read(digest.site()).get("2018/01/01/links/index.html"))
        .contains("2016/03/04/beta-2-1/\">a</a>", "2016/03/04/beta-2-1/#x\">b</a>")
        .contains("2017/11/05/top/\">c</a>");
  }

  @Test
  void thatTwoArticlesWouldHaveAreAMistakeOfTheForm() {
    digest.put("more/top.md", new SampleArticle("Another", "2018-01-01"));
    digest.write("content/site.yml", "title: T\naddresses:\n  - /blog/:name/\n");

    Program run = digest.build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("content/site.yml:3:5: error: \"/blog/:name/\" makes /blog/top/")
        .contains("content/more/top.md and content/top.md");
  }

  @ParameterizedTest
  @CsvSource({
    "/blog/:slugg/, knows no :slugg; did you mean \":slug\"?",
    "/blog/:year/, gives many articles one address",
    "/blog//:slug/, is not an address",
    "/../:slug/, is not an address",
  })
  void thatCannotBeReadAreMistakes(String form, String message) {
    digest.write("content/site.yml", "addresses: \"" + form + "\"\n");

    Program run = digest.build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/site.yml:1:12: error: ").contains(message);
  }
}
