package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.State;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.hold.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter that keeps an article from readers. */
class FrontMatterHoldTest {
  @TempDir Path content;
  private ReadArticles articles;

  @BeforeEach
  void open() {
    articles = new ReadArticles(content);
  }

  /** A draft must not leak. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Draft: true", "DRAFT: true", "published: false", "Status: Draft", "draft: 'yes'"})
  void holdsADraftBackHoweverItsKeyIsWritten(String line) {
    assertThat(state(line)).isEqualTo(State.DRAFT);
  }

  /** What other generators and editing programs hold back. */
  @ParameterizedTest
  @CsvSource({
    "isDraft: true, DRAFT",
    "is_draft: 1, DRAFT",
    "draft: 'Yes', DRAFT",
    "draft: 1, DRAFT",
    "publish: false, DRAFT",
    "Published: No, DRAFT",
    "published: 0, DRAFT",
    "status: pending, DRAFT",
    "status: scheduled, DRAFT",
    "status: In Review, DRAFT",
    "status: needs-review, DRAFT",
    "status: unpublished, DRAFT",
    "status: not published, DRAFT",
    "post_status: auto-draft, DRAFT",
    "private: true, DRAFT",
    "hidden: true, DRAFT",
    "visibility: private, DRAFT",
    "visibility: members, DRAFT",
    "password: sesame, DRAFT",
    "embargo: true, DRAFT",
    "publishDate: 2099-01-01, SCHEDULED",
    "publish_date: 2099-01-01, SCHEDULED",
    "publish_on: 2099-01-01T08:00:00Z, SCHEDULED",
    "published: 2099-01-01, SCHEDULED",
    "published_at: 2099-01-01, SCHEDULED",
    "embargo: 2099-01-01, SCHEDULED",
    "embargoed_until: January 1 2099, SCHEDULED",
    "release: 2099-01-01, SCHEDULED",
    "expiryDate: 2020-01-01, EXPIRED",
    "expirydate: 2020-01-01, EXPIRED",
    "expiry: 2020-01-01, EXPIRED",
    "unpublish_on: 2020-01-01, EXPIRED",
    "unpublishDate: 2020-01-01, EXPIRED",
    "draft: false, PUBLISHED",
    "publish: true, PUBLISHED",
    "published: 2020-01-01, PUBLISHED",
    "status: published, PUBLISHED",
    "status: Final, PUBLISHED",
    "private: false, PUBLISHED",
    "visibility: public, PUBLISHED",
    "embargo: none, PUBLISHED",
    "release: 2.1, PUBLISHED",
    "publishDate: 2020-01-01, PUBLISHED",
    "expiryDate: 2099-01-01, PUBLISHED",
    "expiryDate: 0001-01-01T00:00:00Z, PUBLISHED",
  })
  void holdsBackWhatAnotherGeneratorHoldsBack(String line, State state) {
    assertThat(state(line)).isEqualTo(state);
    assertThat(articles.warnings(withKeys(line))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020-01-01, 2020-03-01", "2020-01-01, 2099-01-01", "2099-01-01, 2020-01-01"})
  void takesAnArticleForExpiredByAnyOfItsDates(String one, String other) {
    String lines = "expirydate: " + one + "\ntopics: Space\nexpirydate: " + other;

    assertThat(state(lines)).isEqualTo(State.EXPIRED);
    assertThat(articles.warnings(withKeys(lines)))
        .contains(
            "content/a.md:6:1: warning: \"expirydate\" is there twice, first on line 4; take one of"
                + " them out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"publishDate: soon", "expiryDate: later", "published: perhaps"})
  void refusesAHoldThatCannotBeRead(String line) {
    assertThat(articles.errors(withKeys(line)))
        .singleElement()
        .asString()
        .startsWith("content/a.md:4");
  }

  @Test
  void takesTheDateOfPublicationForTheDateWhenThereIsNoOther() {
    Article article = articles.article("---\ntitle: A\npubDate: 2024-02-01\n---\nText.\n");

    assertThat(article.dates().published().day()).isEqualTo(LocalDate.of(2024, 2, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "_drafts/a.md, in _drafts/",
    "2024/_Drafts/a.md, in _Drafts/",
    "drafts/a.md, in drafts/",
    "_posts/a.md,",
    "news/draft.md,",
  })
  void holdsBackWhatIsInAFolderOfDrafts(String name, String reason) {
    ReadArticle read = (ReadArticle) articles.read(name, withKeys("lang: en"));

    assertThat(read.hold().draft()).isEqualTo(reason);
  }

  @Test
  void takesADraftWithoutADateForOne() {
    ReadResult result = articles.read("_drafts/idea.md", "---\ntitle: An idea\n---\nText.\n");

    assertThat(result).isInstanceOf(ReadResult.Unread.class);
    assertThat(result.diagnostics()).isEmpty();
  }

  private State state(String line) {
    ReadArticle read = (ReadArticle) articles.read("a.md", withKeys(line));
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    return new Visibility(now, ZoneOffset.UTC, false)
        .of(read.hold(), read.article().dates())
        .state();
  }

  private static String withKeys(String lines) {
    return "---\ntitle: A landing\ndate: 2024-02-01\n" + lines + "\n---\nText.\n";
  }
}
