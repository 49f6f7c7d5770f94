package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.ContentPath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.read.address.OldAddresses;
import dev.dateline.read.hold.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSorterTest {
  private static final Visibility VISIBILITY =
      new Visibility(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC, false);

  @TempDir Path folder;
  private ReadArticles articles;
  private final List<ReadResult> results = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics(false);

  @BeforeEach
  void open() {
    articles = new ReadArticles(folder);
  }

  @Test
  void putsEveryInputInOneState() {
    article("a.md", "date: 2024-01-01");
    article("b.md", "date: 2024-01-01\ndraft: true");
    article("c.md", "date: 2045-08-12");
    article("d.md", "date: 2024-01-01\nexpires: 2024-02-01");
    article("e.md", "date: soon");
    page("pages/about.md", "");
    page("pages/next.md", "draft: true");

    Content content = sort();

    assertThat(content.articles()).extracting(a -> a.file().value()).containsExactly("a.md");
    assertThat(content.pages()).extracting(p -> p.path().value()).containsExactly("about/");
    assertThat(content.withheld())
        .containsExactly(
            new Withheld(new ContentPath("b.md"), State.DRAFT, "draft: true"),
            new Withheld(new ContentPath("c.md"), State.SCHEDULED, "until 2045-08-12"),
            new Withheld(new ContentPath("d.md"), State.EXPIRED, "on 2024-02-01"),
            new Withheld(new ContentPath("e.md"), State.REJECTED, "see its errors"),
            new Withheld(new ContentPath("pages/next.md"), State.DRAFT, "draft: true"));
    assertThat(content.assets()).containsExactly(new ContentPath("map.svg"));
    assertThat(messages()).singleElement().asString().startsWith("content/e.md:3: error:");
  }

  @Test
  void rejectsTwoAtOneAddress() {
    article("one/landing.md", "date: 2024-01-01");
    article("two/landing.md", "date: 2024-01-01");

    Content content = sort();

    assertThat(content.withheld())
        .extracting(Withheld::state)
        .containsExactly(State.REJECTED, State.REJECTED);
    assertThat(messages())
        .containsExactly(
            "content/two/landing.md: error: has the address /2024/01/01/landing/,"
                + " as has content/one/landing.md; give one of them another \"slug\"");
  }

  @Test
  void rejectsAnAliasThatIsAnotherArticlesAddress() {
    article("a.md", "date: 2024-01-01");
    article("b.md", "date: 2024-01-02\naliases: [/2024/01/01/a/]");

    assertThat(sort().withheld())
        .extracting(Withheld::file)
        .containsExactly(new ContentPath("b.md"));
    assertThat(messages())
        .singleElement()
        .asString()
        .contains("content/b.md", "/2024/01/01/a/", "content/a.md", "alias");
  }

  @Test
  void rejectsAPageAtTheAddressOfAnother() {
    page("pages/about.md", "");
    page("pages/us.md", "slug: about");

    assertThat(sort().pages()).isEmpty();
    assertThat(messages()).singleElement().asString().contains("has the address /about/");
  }

  /** An editor who moves an article back to where it was. */
  @Test
  void takesAnAliasThatIsTheArticlesOwnAddress() {
    article("a.md", "date: 2024-01-01\naliases: [/2024/01/01/a/, /old/, /old]");

    assertThat(sort().articles()).hasSize(1);
    assertThat(messages()).isEmpty();
  }

  @Test
  void leavesTheAddressOfADraftToOthers() {
    article("one/landing.md", "date: 2024-01-01\ndraft: true");
    article("two/landing.md", "date: 2024-01-01");

    assertThat(sort().articles()).hasSize(1);
    assertThat(messages()).isEmpty();
  }

  private void article(String file, String keys) {
    results.add(articles.read(file, "---\ntitle: A landing\n" + keys + "\n---\nText.\n"));
  }

  private void page(String file, String keys) {
    article(file, keys);
  }

  private Content sort() {
    return ContentSorter.sort(
        results,
        List.of(new ContentPath("map.svg")),
        VISIBILITY,
        "en",
        new OldAddresses(List.of()),
        diagnostics);
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Object::toString).toList();
  }
}
