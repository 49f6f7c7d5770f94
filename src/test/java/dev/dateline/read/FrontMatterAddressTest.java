package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.SitePath;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of an article with front matter, and its aliases. */
class FrontMatterAddressTest {
  @TempDir Path content;
  private ReadArticles articles;

  @BeforeEach
  void open() {
    articles = new ReadArticles(content);
  }

  @ParameterizedTest
  @CsvSource({
    "2024/02/01/caravan.md, 2024/02/01/caravan/",
    "caravan.md, 2024/02/01/caravan/",
    "2024-02-01-caravan.md, 2024/02/01/caravan/",
    "news/2024-02-01-Caravan Moves On.md, 2024/02/01/caravan-moves-on/",
    "Über uns.markdown, 2024/02/01/uber-uns/",
    "landing/index.md, 2024/02/01/landing/",
    "index.md, 2024/02/01/index/",
    "!!!.md, 2024/02/01/a-landing/",
    "2024-02-01.md, 2024/02/01/a-landing/",
    "2024-02-01-.md, 2024/02/01/a-landing/",
  })
  void takesTheAddressFromTheNameOfTheFile(String file, String path) {
    assertThat(articles.article(file, withKeys("")).path().value()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/news/caravan/            | news/caravan/",
        "/news/caravan             | news/caravan/",
        "news/caravan.html         | news/caravan.html",
        "/news/caravan/index.html  | news/caravan/",
        "/2023/12/28/caravan/      | 2023/12/28/caravan/",
        "/news/v1.2/               | news/v1.2/",
      })
  void readsAliases(String alias, String path) {
    assertThat(articles.article(withKeys("aliases: " + alias)).aliases())
        .containsExactly(new SitePath(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a/",
        "/",
        "//example.org/",
        "../caravan/",
        "/a/../../b/",
        "/a/./b/",
        "a\\b",
        "/a?b=c",
        "'/a#b'",
        "/a//b/",
        "/news%0acaravan/",
      })
  void refusesAnAliasThatIsNoAddressOfTheSite(String alias) {
    assertThat(articles.errors(withKeys("aliases:\n  - /fine/\n  - " + alias)))
        .containsExactly(
            "content/a.md:6: error: \""
                + alias.replace("'", "")
                + "\" is not an address of the site; write it like /news/caravan/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.dateline/manifest",
        "/.DATELINE/manifest",
        "/.git/config",
        "/%2Egit/config",
        "/news/.htaccess",
        "/.nojekyll/",
        "/git~1/config",
      })
  void refusesAnAliasWithAPartThatBeginsWithADot(String alias) {
    assertThat(articles.errors(withKeys("aliases:\n  - /.well-known/fine/\n  - " + alias)))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(
            "content/a.md:6: error: the alias \"" + alias + "\" has a part that begins with")
        .endsWith("; take it out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/CNAME", "/cname/", "/CNAME/x.html", "/%43NAME"})
  void refusesAnAliasInThePlaceOfTheDomain(String alias) {
    assertThat(articles.errors(withKeys("aliases: " + alias)))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("domain", "base_url in content/site.yml");
  }

  private static String withKeys(String lines) {
    return "---\ntitle: A landing\ndate: 2024-02-01\n" + lines + "\n---\nText.\n";
  }
}
