package dev.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.browser.ServedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words are in the index of the search. */
class SearchedArticlesTest {
  @TempDir Path folder;
  private ServedSite site;

  @BeforeEach
  void open() throws IOException {
    site = new ServedSite(folder);
    site.article("2024-01-01", "Published", "", "Has the word aardvark.");
  }

  @AfterEach
  void close() {
    site.close();
  }

  private String index() {
    return FileTree.read(folder.resolve("site")).entrySet().stream()
        .filter(file -> file.getKey().startsWith("search/"))
        .map(file -> file.getValue())
        .collect(Collectors.joining());
  }

  @Test
  void holdNoWordOfAnArticleThatReadersDoNotGet() {
    site.article("2024-01-02", "Draft", "draft: true\n", "Has the word bandicoot.");
    site.article("2024-08-02", "Scheduled", "", "Has the word capybara.");
    site.article("2024-01-03", "Expired", "expires: 2024-02-01\n", "Has the word dugong.");
    site.build();

    assertThat(index())
        .contains("aardvark")
        .doesNotContain("bandicoot", "capybara", "dugong", "draft", "scheduled", "expired");
  }

  @Test
  void stayAsTheyAreWhenOneIsRejected() {
    site.build();
    String before = index();
    site.article("2024-01-04", "Rejected", "topics: [a, [b]]\n", "Has the word echidna.");

    Program run = Program.in(folder, "build", "--now", "2024-06-01T00:00:00Z");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(index()).isEqualTo(before).doesNotContain("echidna");
  }

  @Test
  void areLeftOutWithTheSearch() {
    site.write("site.yml", "title: T\nsearch: off\n");
    site.build();

    assertThat(index()).isEmpty();
    assertThat(FileTree.read(folder.resolve("site")).get("index.html")).doesNotContain("search");
  }

  @Test
  void giveWayToAPageOfTheOwner() {
    site.write("pages/search.md", "---\ntitle: Our search\n---\nAsk us.\n");
    site.build();

    assertThat(index()).contains("Our search").doesNotContain("aardvark");
  }
}
