package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRegistryTest {
  private static final String SOURCES =
      """
      nytimes:
        name: The New York Times
        url: https://www.nytimes.com/
        feed: https://www.nytimes.com/feed.xml
        description: Daily newspaper.
      "@CNN":
      """;

  @TempDir Path content;
  private final Diagnostics diagnostics = new Diagnostics(false);

  private SourceRegistry read(String yaml) throws IOException {
    FileTree.write(content, "sources.yml", yaml);
    return SourceRegistryReader.read(content, diagnostics);
  }

  private List<String> said() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void needsNoFile() throws IOException {
    SourceRegistry none = SourceRegistryReader.read(content, diagnostics);
    assertThat(none.isDefined()).isFalse();
    assertThat(none.sources()).isEmpty();
  }

  @Test
  void readsEveryKey() throws IOException {
    assertThat(read(SOURCES).sources().values())
        .containsExactly(
            new Source(new Slug("cnn"), "CNN", "CNN", null, null, null),
            new Source(
                new Slug("nytimes"),
                "nytimes",
                "The New York Times",
                "https://www.nytimes.com/",
                "https://www.nytimes.com/feed.xml",
                "Daily newspaper."));
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nytimes", "@nytimes", " @NYTimes", "the new york times"})
  void findsASourceByHandleAndName(String name) throws IOException {
    assertThat(read(SOURCES).find(name))
        .isNotNull()
        .extracting(Source::handle)
        .isEqualTo("nytimes");
  }

  @Test
  void suggestsTheNearestName() throws IOException {
    SourceRegistry registry = read(SOURCES);
    assertThat(registry.nearest("@nytimez")).isEqualTo("nytimes");
    assertThat(registry.nearest("New York Times")).isEqualTo("The New York Times");
    assertThat(registry.nearest("@reuters")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          x: {url: www.x.com}           | 2:5 | "www.x.com" is not an address of the web; write https://www.x.com
          x: {feed: "javascript:a()"}   | 2:5 | "javascript:a()" is not an address of the web; write it like https://www.nytimes.com/
          x: {url: "https:///x"}        | 2:5 | "https:///x" is not an address of the web; write it like https://www.nytimes.com/
          "@CNN": {}                    | 2:1 | "@CNN" can't be told from "cnn"; give it another handle
          "!": {}                       | 2:1 | "!" has no letter or digit; give it another handle
          """)
  void namesAMistake(String line, String place, String message) throws IOException {
    read("cnn:\n" + line + "\n");
    assertThat(said()).containsExactly("content/sources.yml:" + place + ": error: " + message);
  }
}
