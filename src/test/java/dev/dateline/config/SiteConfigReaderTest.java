package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.config.SiteConfig.DrawnImages;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.TagAuthority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConfigReaderTest {
  @TempDir Path content;
  private final Diagnostics diagnostics = new Diagnostics(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "tag:example.org",
        "tag:example.org,23",
        "tag:example.org,2023-13",
        "tag:,2023",
        "tag:a b,2023",
        "tag:-a,2023",
        "tag:example.org,2023:x"
      })
  void refusesAFeedIdThatNoTagUriBeginsWith(String id) throws IOException {
    assertThat(read("feed_id: \"" + id + "\"\n").feedId()).isNull();
    assertThat(messages()).singleElement().asString().contains("tag:example.org,2023");
  }

  @Test
  void readsEveryKey() throws IOException {
    SiteConfig config =
        read(
            """
            title: The Morning Digest
            tagline: "News: with sources"
            base_url: https://owner.github.io/digest
            feed_id: tag:Example.org,2023-12
            language: pt_BR
            zone: America/Sao_Paulo
            author: The editors
            description: >-
              What search engines
              show.
            html: trusted
            share_images: off
            images: as-is
            iframes: [www.youtube-nocookie.com, player.vimeo.com]
            corrections_policy: We correct mistakes.
            nav:
              - {title: About, url: /about/}
              - title: Elsewhere
                url: https://example.org/
            footer: [{title: Imprint, url: /imprint/}]
            theme:
              accent: red
              columns: 3
              serif: true
            """);

    assertThat(messages()).isEmpty();
    assertThat(config.title()).isEqualTo("The Morning Digest");
    assertThat(config.tagline()).isEqualTo("News: with sources");
    assertThat(String.valueOf(config.baseUrl().uri())).isEqualTo("https://owner.github.io/digest/");
    assertThat(config.feedId()).isEqualTo(new TagAuthority("example.org", "2023-12"));
    assertThat(config.language()).isEqualTo("pt-BR");
    assertThat(config.zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
    assertThat(config.author()).isEqualTo("The editors");
    assertThat(config.description()).isEqualTo("What search engines show.");
    assertThat(config.html()).isEqualTo(SiteConfig.RawHtml.TRUSTED);
    assertThat(config.shareImages()).isEqualTo(DrawnImages.NONE);
    assertThat(config.iframes()).containsExactly("www.youtube-nocookie.com", "player.vimeo.com");
    assertThat(config.correctionsPolicy()).isEqualTo("We correct mistakes.");
    assertThat(config.nav())
        .containsExactly(
            new SiteConfig.NavLink("About", "/about/", new Place("content/site.yml", 17, 5)),
            new SiteConfig.NavLink(
                "Elsewhere", "https://example.org/", new Place("content/site.yml", 18, 5)));
    assertThat(config.footer()).extracting(SiteConfig.NavLink::url).containsExactly("/imprint/");
    assertThat(config.images()).isEqualTo(SiteConfig.Images.AS_IS);
    assertThat(config.theme()).isEqualTo(Map.of("accent", "red", "columns", 3, "serif", true));
  }

  @Test
  void hasADefaultForEverything() throws IOException {
    assertThat(SiteConfigReader.read(content, diagnostics)).isEqualTo(SiteConfig.DEFAULT);
    assertThat(read("")).isEqualTo(SiteConfig.DEFAULT);
    assertThat(read("# only a comment\n")).isEqualTo(SiteConfig.DEFAULT);
    assertThat(read("title:\nnav: []\ntheme:\n")).isEqualTo(SiteConfig.DEFAULT);
    assertThat(messages()).isEmpty();
  }

  @Test
  void readsAFileWithAByteOrderMarkAndWindowsLineEnds() throws IOException {
    SiteConfig config = read("\uFEFFtitle: Café\r\ntagline: News\r\nzon: UTC\r\n");

    assertThat(config.title()).isEqualTo("Café");
    assertThat(config.tagline()).isEqualTo("News");
    assertThat(messages())
        .containsExactly(
            "content/site.yml:3:1: warning: unknown key \"zon\"; did you mean \"zone\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base_url: example.org        | \"example.org\" is not an address; write it like"
            + " https://owner.github.io/digest/",
        "base_url: ftp://example.org/ | \"ftp://example.org/\" is not an address; write it like"
            + " https://owner.github.io/digest/",
        "base_url: https://a.org/?b   | \"https://a.org/?b\" is not an address; write it like"
            + " https://owner.github.io/digest/",
        "language: the english        | unknown language \"the english\"; write a tag such as en,"
            + " de or pt-BR",
        "zone: Mars/Olympus           | unknown zone \"Mars/Olympus\"; write one such as"
            + " America/New_York or UTC",
        "zone: America/New York       | unknown zone \"America/New York\"; did you mean"
            + " \"America/New_York\"?",
        "zone: europe/berlin          | unknown zone \"europe/berlin\"; did you mean"
            + " \"Europe/Berlin\"?",
        "search: later                | \"search\" is \"later\"; write on or off",
        "robots: none                 | \"robots\" is \"none\"; write on or off",
        "html: yes                    | \"html\" is \"yes\"; write safe or trusted",
        "theme: {fonts: mine} | \"fonts\" is \"mine\"; write own for the fonts of the theme or system"
            + " for those of the reader's machine",
        "images: none                 | \"images\" is \"none\"; write scaled or as-is",
        "footer: [{title: About}]     | a link of \"footer\" needs a title and a url; write it like"
            + " {title: About, url: /about/}",
        "share_images: sometimes      | \"share_images\" is \"sometimes\"; write on, off or articles",
      })
  void namesTheLineOfABadValueAndWhatToWrite(String line, String message) throws IOException {
    read("title: Digest\n" + line + "\n");

    assertThat(messages())
        .singleElement()
        .asString()
        .startsWith("content/site.yml:2:")
        .endsWith("error: " + message);
  }

  @Test
  void namesEveryMistakeAtOnce() throws IOException {
    read("zone: Nowhere\nbase_url: here\nnav:\n  - About\n  - {title: Only}\ntitel: Digest\n");

    assertThat(messages())
        .containsExactly(
            "content/site.yml:1:1: error: unknown zone \"Nowhere\";"
                + " write one such as America/New_York or UTC",
            "content/site.yml:2:1: error: \"here\" is not an address;"
                + " write it like https://owner.github.io/digest/",
            "content/site.yml:4:5: error: a link of \"nav\" needs a title and a url;"
                + " write it like {title: About, url: /about/}",
            "content/site.yml:5:5: error: a link of \"nav\" needs a title and a url;"
                + " write it like {title: About, url: /about/}",
            "content/site.yml:6:1: warning: unknown key \"titel\"; did you mean \"title\"?");
  }

  @Test
  void saysWhatIsNotYaml() throws IOException {
    assertThat(read("title: The Digest: Morning\n")).isEqualTo(SiteConfig.DEFAULT);
    assertThat(messages())
        .singleElement()
        .asString()
        .startsWith("content/site.yml:1:18: error: ")
        .contains("colon", "quotes");
  }

  @Test
  void saysWhenItIsNotUtf8() throws IOException {
    Files.write(
        content.resolve("site.yml"),
        "zone: UTC\ntitle: Café\n".getBytes(StandardCharsets.ISO_8859_1));
    SiteConfigReader.read(content, diagnostics);

    assertThat(messages())
        .containsExactly(
            "content/site.yml:2: error: is not UTF-8: byte 0xe9 is no character; save the file as UTF-8");
  }

  /** So that a template that lists them gives the same page every time. */
  @Test
  void keepsTheValuesOfTheThemeInOrder() throws IOException {
    StringBuilder yaml = new StringBuilder("theme:\n");
    for (char c = 'a'; c <= 'z'; c++) {
      yaml.append("  ").append(c).append(": 1\n");
    }

    assertThat(List.copyOf(read(yaml.toString()).theme().keySet())).isSorted().hasSize(26);
  }

  @Test
  @DefaultLocale("tr")
  void doesNotDependOnTheDefaultLocale() throws IOException {
    SiteConfig config = read("share_images: ON\nlanguage: IT\ntitle: Digest\n");

    assertThat(config.shareImages()).isEqualTo(DrawnImages.SITE);
    assertThat(config.language()).isEqualTo("it");
    assertThat(messages()).isEmpty();
  }

  private SiteConfig read(String yaml) throws IOException {
    FileTree.write(content, "site.yml", yaml);
    return SiteConfigReader.read(content, diagnostics);
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Object::toString).toList();
  }
}
