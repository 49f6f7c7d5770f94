package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRegistryReaderTest {
  private static final String SOURCES =
      """
      nytimes:
        name: The New York Times
        url: https://www.nytimes.com/
        feed: https://rss.nytimes.com/home.xml
        description: Daily newspaper.
      NASA_JPL:
        name: Jet Propulsion Laboratory
      "@wsj":
      """;

  @TempDir Path content;
  private final Diagnostics diagnostics = new Diagnostics(false);

  @Test
  void readsEveryKey() throws IOException {
    SourceRegistry registry = read(SOURCES);

    assertThat(messages()).isEmpty();
    assertThat(registry.find("nytimes"))
        .isEqualTo(
            new Source(
                new Slug("nytimes"),
                "nytimes",
                "The New York Times",
                "https://www.nytimes.com/",
                "https://rss.nytimes.com/home.xml",
                "Daily newspaper."));
  }

  @Test
  void namesASourceAfterItsHandle() throws IOException {
    assertThat(read(SOURCES).find("wsj"))
        .isEqualTo(new Source(new Slug("wsj"), "wsj", "wsj", null, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "nytimes, nytimes",
    "@nytimes, nytimes",
    "@NYTimes, nytimes",
    " @nytimes , nytimes",
    "the new york times, nytimes",
    "@nasa_jpl, nasa-jpl",
    "Jet Propulsion Laboratory, nasa-jpl",
  })
  void findsASourceByHandleAndName(String name, String slug) throws IOException {
    assertThat(read(SOURCES).find(name).slug()).hasToString(slug);
  }

  @Test
  void suggestsTheNearestName() throws IOException {
    SourceRegistry registry = read(SOURCES);

    assertThat(registry.find("@nytimez")).isNull();
    assertThat(registry.nearest("@nytimez")).isEqualTo("nytimes");
    assertThat(registry.nearest("New York Times")).isEqualTo("The New York Times");
    assertThat(registry.nearest("@bbc")).isNull();
  }

  @Test
  void allowsAnySourceWithoutAFile() throws IOException {
    assertThat(SourceRegistryReader.read(content, diagnostics).isDefined()).isFalse();
    assertThat(read(SOURCES).isDefined()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "www.nytimes.com, write https://www.nytimes.com",
    "javascript:alert(1), write it like https://www.nytimes.com/",
    "ftp://nytimes.com/, write it like https://www.nytimes.com/",
  })
  void refusesAnAddressThatIsNotOfTheWeb(String address, String hint) throws IOException {
    SourceRegistry registry = read("nytimes:\n  url: " + address + "\n");

    assertThat(registry.find("nytimes").url()).isNull();
    assertThat(messages())
        .containsExactly(
            "content/sources.yml:2:3: error: \""
                + address
                + "\" is not an address of the web; "
                + hint);
  }

  @Test
  void namesHandlesThatWouldShareAPage() throws IOException {
    read("IPCC_CH:\n  name: IPCC\nipcc-ch:\n  name: The other\n");

    assertThat(messages())
        .containsExactly(
            "content/sources.yml:3:1: error: \"ipcc-ch\" can't be told from \"IPCC_CH\";"
                + " give it another handle");
  }

  @Test
  void saysThatAnAtSignNeedsQuotes() throws IOException {
    read("nytimes:\n@wsj:\n");

    assertThat(messages())
        .singleElement()
        .asString()
        .startsWith("content/sources.yml:2:1: error:")
        .containsIgnoringCase("quotes");
  }

  @Test
  @DefaultLocale("tr")
  void doesNotDependOnTheDefaultLocale() throws IOException {
    SourceRegistry registry = read("NYTIMES:\n  name: The New York Times\n");

    assertThat(registry.find("@nytimes").slug()).hasToString("nytimes");
  }

  @Test
  void saysHowKeysOfOtherProgramsAreCalled() throws IOException {
    read("nytimes:\n  title: The New York Times\n  website: https://www.nytimes.com/\n");

    assertThat(messages())
        .containsExactly(
            "content/sources.yml:2:3: warning: unknown key \"title\";"
                + " it is called \"name\" here",
            "content/sources.yml:3:3: warning: unknown key \"website\";"
                + " it is called \"url\" here");
  }

  private SourceRegistry read(String yaml) throws IOException {
    FileTree.write(content, "sources.yml", yaml);
    return SourceRegistryReader.read(content, diagnostics);
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Object::toString).toList();
  }
}
