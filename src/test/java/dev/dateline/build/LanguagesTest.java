package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article in several languages is no collision: each language has an address of its own. */
class LanguagesTest {
  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void begin() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.write("content/site.yml", "language: en\nbase_url: https://example.org/\n");
  }

  @Test
  void areToldByTheEndingsOfNames() throws Exception {
    digest.put("2024-01-02-flood.md", article("The flood").links("2024-01-02-flood.de.md"));
    digest.put("2024-01-02-flood.de.md", article("Die Flut").links("2024-01-02-flood.md"));
    digest.put("2024-01-02-flood.pt-BR.md", article("A enchente"));
    digest.put("2024-01-02-about.me.md", article("A domain"));

    String said = build();

    assertThat(pages())
        .containsExactly(
            "2024/01/02/about-me",
            "2024/01/02/flood",
            "de/2024/01/02/flood",
            "pt-br/2024/01/02/flood");
    assertThat(said)
        .containsOnlyOnce("warning")
        .contains("content: warning: ", "/de/, /pt-br/ (2)", "-C");
    assertThat(page("2024/01/02/flood"))
        .contains(
            "href=\"../../../../de/2024/01/02/flood/\" hreflang=\"de\" lang=\"de\">Deutsch<",
            "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/2024/01/02/flood/\">",
            "<link rel=\"alternate\" hreflang=\"de\" href=\"https://example.org/de/2024/01/02/flood/\">");
    assertThat(page("de/2024/01/02/flood"))
        .contains("lang=\"de\"", "href=\"../../../../../2024/01/02/flood/\"", ">English<");
  }

  @Test
  void areToldByFoldersThatHoldTheSameFiles() throws Exception {
    for (String folder : List.of("en", "de", "zh_tw")) {
      digest.put(folder + "/news/2024-01-02-release.md", article("Release " + folder));
    }
    digest.put("de/news/2024-01-03-only-here.md", new SampleArticle("Nur hier", "2024-01-03"));
    digest.put("is/news/2024-01-04-alone.md", new SampleArticle("No language", "2024-01-04"));

    build();

    assertThat(pages())
        .containsExactly(
            "2024/01/02/release",
            "2024/01/04/alone",
            "de/2024/01/02/release",
            "de/2024/01/03/only-here",
            "zh-tw/2024/01/02/release");
    assertThat(page("zh-tw/2024/01/02/release")).contains("lang=\"zh-TW\"");
  }

  @Test
  void areToldByTheFolderOfTranslations() throws Exception {
    digest.put("_i18n/fr/2024-01-02-crue.md", article("La crue"));

    build();

    assertThat(pages()).containsExactly("fr/2024/01/02/crue");
  }

  @Test
  void ofPagesHaveAddressesOfTheirOwnToo() throws Exception {
    digest.put("good.md", article("Good"));
    digest.write("content/pages/about.md", "---\ntitle: About us\n---\n[Deutsch](about.de.md)\n");
    digest.write("content/pages/about.de.md", "---\ntitle: Über uns\n---\n[English](about.md)\n");
    digest.write("content/pages/imprint.md", "---\ntitle: Impressum\nlang: de\n---\nOrt\n");

    build();

    assertThat(page("about"))
        .contains(
            "href=\"../de/about/\" hreflang=\"de\" lang=\"de\">Deutsch<",
            "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/about/\">",
            "<link rel=\"alternate\" hreflang=\"de\" href=\"https://example.org/de/about/\">");
    assertThat(page("de/about"))
        .contains(
            "<article class=\"story plain\" lang=\"de\" dir=\"ltr\">", "Über uns", ">English<");
    assertThat(page("imprint")).contains("lang=\"de\"").doesNotContain("hreflang");
  }

  @Test
  void areToldByLangWhereNameAndDateAreTheSame() throws Exception {
    digest.put("one/flood.md", article("The flood"));
    digest.put("two/flood.md", article("Die Flut").with("lang", "de"));
    digest.put("two/storm.md", article("Der Sturm").with("lang", "de"));

    build();

    assertThat(pages())
        .containsExactly("2024/01/02/flood", "2024/01/02/storm", "de/2024/01/02/flood");
  }

  @Test
  void mayHaveTheSameFormerAddress() throws Exception {
    digest.put("flood.md", article("The flood").with("aliases", "[/old/, /flood/]"));
    digest.put("flood.de.md", article("Die Flut").with("aliases", "[/old/, /flut/]"));

    build();

    assertThat(page("old")).contains("The flood");
    assertThat(page("de/old")).contains("Die Flut");
    assertThat(page("flut")).contains("Die Flut");
  }

  @Test
  void stillCollideWithinOneLanguage() {
    digest.put("one/flood.md", article("The flood").with("lang", "de"));
    digest.put("two/flood.md", article("Die Flut").with("lang", "de"));

    assertThat(digest.build().err()).contains("has the address /2024/01/02/flood/");
  }

  @Test
  void areOneArticleInListsInTheLanguageOfTheSite() throws Exception {
    digest.put("flood.md", article("The flood").topics("Weather", "Rivers").sources("afp"));
    digest.put("flood.de.md", article("Die Flut").topics("Weather", "Flüsse").sources("afp"));

    build();

    for (String list : List.of("", "2024/01/02/", "2024/01/", "topics/weather/", "sources/afp/")) {
      assertThat(Files.readString(digest.site().resolve(list + "index.html")))
          .as(list)
          .contains("The flood")
          .doesNotContain("Die Flut");
    }
    assertThat(Files.readString(digest.site().resolve("topics/flusse/index.html")))
        .contains("Die Flut");
    assertThat(Files.readString(digest.site().resolve("sitemap.xml")))
        .contains("https://example.org/de/2024/01/02/flood/");
  }

  @Test
  void giveTheSameSiteInStepsAsAtOnce() throws Exception {
    digest.put("a.md", article("Before").topics("Weather"));
    digest.put("flood.md", article("The flood").topics("Weather").links("a.md"));
    digest.put("z.md", article("After").links("flood.md").topics("Weather"));
    CleanBuild.assertSame(digest);

    digest.put("flood.de.md", article("Die Flut").topics("Weather").links("flood.md"));
    CleanBuild.assertSame(digest);
    assertThat(page("2024/01/02/flood")).contains(">Deutsch<");

    digest.put("z.md", article("After").links("flood.de.md").topics("Weather"));
    CleanBuild.assertSame(digest);

    digest.write("content/site.yml", "language: de\n");
    CleanBuild.assertSame(digest);
    assertThat(pages()).contains("2024/01/02/flood", "2024/01/02/a");

    digest.delete("content/flood.md");
    digest.articles.remove("flood.md");
    digest.put("flood.de.md", article("Die Flut").topics("Weather"));
    CleanBuild.assertSame(digest);
  }

  @Test
  void aDraftInAnotherLanguageIsNotLinked() throws Exception {
    digest.put("flood.md", article("The flood"));
    digest.put("flood.de.md", article("Die Flut").with("draft", "true"));

    build();

    assertThat(pages()).containsExactly("2024/01/02/flood");
    assertThat(page("2024/01/02/flood")).doesNotContain("Deutsch", "hreflang");
  }

  private static SampleArticle article(String headline) {
    return new SampleArticle(headline, "2024-01-02").body("The text of " + headline + ".");
  }

  private String build() {
    Program built = digest.build();
    assertThat(built.exitCode()).as(built.err()).isZero();
    return built.err();
  }

  private String page(String path) throws Exception {
    return Files.readString(digest.site().resolve(path + "/index.html"));
  }

  /** The addresses of articles. */
  private List<String> pages() throws Exception {
    try (Stream<Path> files = Files.walk(digest.site())) {
      return files
          .map(file -> digest.site().relativize(file).toString())
          .filter(file -> file.matches("([a-z-]+/)?\\d{4}/\\d\\d/\\d\\d/[^/]+/index.html"))
          .map(file -> file.substring(0, file.lastIndexOf('/')))
          .sorted()
          .toList();
    }
  }
}
