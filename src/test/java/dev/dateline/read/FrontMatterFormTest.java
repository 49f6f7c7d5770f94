package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.Correction;
import dev.dateline.model.Image;
import dev.dateline.model.NewsThread;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.TopicRef;
import dev.dateline.read.ReadResult.ReadArticle;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterFormTest {
  @TempDir Path content;
  private ReadArticles articles;

  @BeforeEach
  void open() {
    articles = new ReadArticles(content);
  }

  @Test
  void readsEveryKey() {
    String text =
        """
        ---
        title: "Landing: a first"
        date: 2024-02-01T14:00:00-05:00
        updated: 2024-02-02
        dateline: HOUSTON
        authors: [Ann Lee, Bob Ray]
        topics:
          - Space
          - Moon landings
        sources:
          - "@nasa"
          - handle: nytimes
            url: https://www.nytimes.com/landing.html
            title: They did it
        summary: >-
          A lander
          stands.
        image:
          src: lander.jpg
          alt: The lander on the Moon
          caption: It stands.
          credit: NASA
        lead: true
        thread: Moon race
        corrections:
          - date: 2024-02-03
            text: It was the first.
          - {date: "February 4, 2024", text: It stood.}
        draft: yes
        expires: March 1, 2030
        slug: first-landing
        aliases: [/news/landing/, old/landing.html]
        lang: de
        ---

        Text.
        """;
    ReadResult result = articles.read("x/landing.md", text);

    assertThat(ReadArticles.messages(result)).isEmpty();
    assertThat(((ReadArticle) result).hold().draft()).isEqualTo("draft: yes");
    Article article = ((ReadArticle) result).article();
    assertThat(article.path().value()).isEqualTo("2024/02/01/first-landing/");
    assertThat(article.head().headline()).isEqualTo("Landing: a first");
    assertThat(article.head().summary()).isEqualTo("A lander stands.");
    assertThat(article.head().dateline()).isEqualTo("HOUSTON");
    assertThat(article.head().authors()).containsExactly("Ann Lee", "Bob Ray");
    assertThat(article.head().lang()).isEqualTo("de");
    assertThat(article.head().image())
        .isEqualTo(new Image("lander.jpg", "The lander on the Moon", "It stands.", "NASA", 19));
    assertThat(article.dates().published().moment())
        .isEqualTo(Instant.parse("2024-02-01T19:00:00Z"));
    assertThat(article.dates().updated()).isEqualTo(PublicationDate.of(LocalDate.of(2024, 2, 2)));
    assertThat(article.dates().expires()).isEqualTo(PublicationDate.of(LocalDate.of(2030, 3, 1)));
    assertThat(article.dates().corrections())
        .containsExactly(
            new Correction(LocalDate.of(2024, 2, 3), "It was the first."),
            new Correction(LocalDate.of(2024, 2, 4), "It stood."));
    assertThat(article.classification().topics())
        .containsExactly(
            new TopicRef(new Slug("space"), "Space"),
            new TopicRef(new Slug("moon-landings"), "Moon landings"));
    assertThat(article.classification().citations())
        .containsExactly(
            new Citation(new Slug("nasa"), "nasa", null, null),
            new Citation(
                new Slug("nytimes"),
                "nytimes",
                "https://www.nytimes.com/landing.html",
                "They did it"));
    assertThat(article.classification().thread()).isEqualTo(NewsThread.of("Moon race"));
    assertThat(article.classification().lead()).isTrue();
    assertThat(article.aliases())
        .containsExactly(new SitePath("news/landing/"), new SitePath("old/landing.html"));
    assertThat(articles.body(article).strip()).isEqualTo("Text.");
    assertThat(article.body().line() + articles.body(article).lines().toList().indexOf("Text."))
        .isEqualTo(36);
  }

  @Test
  void needsOnlyATitleAndADate() {
    Article article = articles.article("---\ntitle: A landing\ndate: 2024-02-01\n---\nText.");

    assertThat(article.path().value()).isEqualTo("2024/02/01/a/");
    assertThat(article.head().summary()).isEqualTo("Text.");
    assertThat(article.head().image()).isNull();
    assertThat(article.classification().lead()).isFalse();
    assertThat(article.classification().topics()).isEmpty();
    assertThat(article.body().line()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\r\ntitle: A landing\r\ndate: 2024-02-01\r\n---\r\nText.\r\n",
        "\uFEFF---\ntitle: A landing\ndate: 2024-02-01\n---\nText.\n",
        "\n\n---\ntitle: A landing\ndate: 2024-02-01\n---\nText.\n",
        "---  \ntitle: A landing\ndate: 2024-02-01\n---\t\nText.\n",
        "---\ntitle: A landing\ndate: 2024-02-01\n...\nText.\n",
        "---\n# a comment\n\ntitle: 'A landing'\ndate: \"2024-02-01\"\n\n---\n\n\nText.\n",
      })
  void readsFrontMatterHoweverItIsTyped(String text) {
    Article article = articles.article(text);

    assertThat(article.head().headline()).isEqualTo("A landing");
    assertThat(article.dates().published().day()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(articles.body(article).strip()).isEqualTo("Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topic: Space\ntopics: [Mars]",
        "tags: [Space, Mars]",
        "tags: Space, Mars",
        "categories:\n- Space\n- Mars",
        "tags: [Mars]\ncategories: Space",
        "topics: [Space, Mars, space]",
      })
  void readsTopicsUnderTheirOtherNames(String topics) {
    Article article = articles.article(withKeys(topics));

    assertThat(article.classification().topics())
        .extracting(topic -> topic.slug().value())
        .containsExactlyInAnyOrder("space", "mars");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source: nasa",
        "sources: [nasa]",
        "source: '@nasa'",
        "sources: {handle: nasa}",
        "sources: [nasa, '@NASA']",
        "source: nasa\nsources: [nasa]",
      })
  void readsSourcesUnderTheirOtherNames(String sources) {
    Article article = articles.article(withKeys(sources));

    assertThat(article.classification().citations())
        .extracting(citation -> citation.source().value())
        .containsExactly("nasa");
  }

  @Test
  void keepsTwoReportsOfOneSource() {
    Article article =
        articles.article(
            withKeys(
                "sources:\n- {handle: nasa, url: https://nasa.gov/a}\n"
                    + "- {handle: nasa, url: https://nasa.gov/b}"));

    assertThat(article.classification().citations()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "author: Ann Lee, Ann Lee",
    "authors: Ann Lee, Ann Lee",
    "author: [Ann Lee], Ann Lee"
  })
  void readsOneAuthor(String line, String author) {
    assertThat(articles.article(withKeys(line)).head().authors()).containsExactly(author);
  }

  @Test
  void readsAnImageOfOneLine() {
    ReadResult result = articles.read("a.md", withKeys("image: lander.jpg"));

    assertThat(((ReadArticle) result).article().head().image())
        .isEqualTo(new Image("lander.jpg", "", null, null, 4));
    assertThat(ReadArticles.messages(result))
        .containsExactly(
            "content/a.md:4: warning: the image has no alt text;"
                + " say in \"alt\" what those who can't see it miss");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "'data:image/svg+xml,x'", "\"java\\tscript:x\""})
  void leavesOutAnImageOfAnotherScheme(String src) {
    ReadResult result = articles.read("a.md", withKeys("image: {src: " + src + ", alt: x}"));

    assertThat(((ReadArticle) result).article().head().image()).isNull();
    assertThat(ReadArticles.messages(result))
        .singleElement()
        .asString()
        .startsWith("content/a.md:4: warning: a ")
        .contains("address is not allowed in an image");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image: a.jpg\nimage_alt: A\nimage_caption: B\nimage_credit: C",
        "image: {src: a.jpg, alt: A, caption: B}\nimage_credit: C",
        "image: {src: a.jpg, credit: C}\nimageAlt: A\nimage-caption: B\nimage_credit: D"
      })
  void readsWhatBelongsToAnImageFromKeysOfTheirOwn(String lines) {
    ReadResult result = articles.read("a.md", withKeys(lines));

    Image image = ((ReadArticle) result).article().head().image();
    assertThat(image).isEqualTo(new Image("a.jpg", "A", "B", "C", 4));
    assertThat(result.diagnostics()).isEmpty();
  }

  /** An empty alternative text says that an image is mere ornament. */
  @Test
  void doesNotWarnOfAnAltTextThatIsEmptyOnPurpose() {
    assertThat(articles.warnings(withKeys("image: {src: lander.jpg, alt: \"\"}"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q&amp;A: the &quot;landing&quot;  | Q&A: the \"landing\"",
        "Biden&#8217;s &#x201C;plan&#x201D; | Biden’s “plan”",
        "R&D and AT&T; a b                 | R&D and AT&T; a b",
        "1 &lt; 2 &mdash; 3                | 1 < 2 — 3",
        "&unknown; &#0; &#xZZ;             | &unknown; &#0; &#xZZ;",
        "Two   spaces                      | Two spaces",
      })
  void resolvesCharacterReferencesInTitles(String title, String headline) {
    Article article =
        articles.article(
            "---\ntitle: '"
                + title
                + "'\nsummary: '"
                + title
                + "'\ndate: 2024-02-01\n---\nText.\n");

    assertThat(article.head().headline()).isEqualTo(headline);
    assertThat(article.head().summary()).isEqualTo(headline);
  }

  @Test
  void cutsALongSummaryBetweenWords() {
    String summary =
        articles
            .article("---\ntitle: A\ndate: 2024-02-01\n---\n" + "landing ".repeat(100))
            .head()
            .summary();

    assertThat(summary).endsWith("landing…").hasSizeLessThanOrEqualTo(301).hasSizeGreaterThan(280);
  }

  @Test
  void cutsALongSummaryOfOneWordBetweenCharacters() {
    for (String character : List.of("月", "😀", "e\u0301")) {
      String summary =
          articles
              .article("---\ntitle: A\ndate: 2024-02-01\n---\n" + character.repeat(400))
              .head()
              .summary();

      assertThat(summary).endsWith(character + "…").hasSizeLessThanOrEqualTo(301);
    }
  }

  @Test
  void keepsTheSummaryThatTheEditorWrote() {
    String long_ = "word ".repeat(100).strip();

    assertThat(articles.article(withKeys("summary: " + long_)).head().summary()).isEqualTo(long_);
  }

  /** As some generators want it. */
  @Test
  void takesTheDateOfTheFilesNameIfThereIsNoOther() {
    ReadResult result = articles.read("2024-02-01-a.md", "---\ntitle: A landing\n---\nText.\n");
    assertThat(result)
        .isInstanceOfSatisfying(
            ReadArticle.class,
            read -> assertThat(read.article().path().value()).isEqualTo("2024/02/01/a/"));

    ReadResult other =
        articles.read("2024-02-01-a.md", "---\ntitle: A\ndate: 2024-03-01\n---\nText.\n");
    assertThat(other)
        .isInstanceOfSatisfying(
            ReadArticle.class,
            read -> assertThat(read.article().path().value()).isEqualTo("2024/03/01/a/"));
  }

  @Test
  void refusesNoArticleForTwoPictures() {
    String lines = "primary_image: a.jpg\nprimary_image: b.jpg";

    ReadArticle read = (ReadArticle) articles.read("a.md", withKeys(lines));
    assertThat(read.article().head().image().src()).isEqualTo("b.jpg");
    assertThat(articles.warnings(withKeys(lines)))
        .contains(
            "content/a.md:5:1: warning: \"primary_image\" is there twice, first on line 4; take one"
                + " of them out");
  }

  /** Front matter that other programs and autocorrection have changed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ---\n%s---\n",
        "\uFEFF\u200B---\n%s---\n",
        "\u00A0---\n%s---\n",
        "\n\n---\n%s---\n",
        "--- # by me\n%s---\n",
        "---yaml\n%s---\n",
        "<!-- markdownlint-disable -->\n---\n%s---\n",
        "<!-- a -->\n\n<!-- b -->\n---\n%s---\n",
        "---\n%s---\u200B\n",
      })
  void readsFrontMatterWhoseFenceIsMeantPlainly(String form) {
    Article article = articles.article(form.formatted("title: A\ndate: 2024-02-01\n") + "Text.\n");

    assertThat(article.head().headline()).isEqualTo("A");
    assertThat(articles.body(article).strip()).isEqualTo("Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2014\n%s\u2014\n",
        "----\n%s----\n",
        "---\n%s\u2014\n",
        "\u2013-\n%s---\n",
        "```yaml\n%s```\n",
        "~~~\n%s~~~\n"
      })
  void readsFrontMatterBetweenOtherLinesWithAWarning(String form) {
    String text = form.formatted("title: A\ndate: 2024-02-01\ndraft: true\n") + "Text.\n";

    assertThat(articles.warnings(text)).singleElement().asString().contains("is taken for ---");
    assertThat(((ReadArticle) articles.read("a.md", text)).hold().draft()).isNotNull();
  }

  @Test
  void readsKeysWhateverTheirCase() {
    Article article = articles.article("---\nTitle: A\nDATE: 2024-02-01\n---\nText.\n");

    assertThat(article.head().headline()).isEqualTo("A");
    assertThat(articles.errors(withKeys("Title: B")))
        .containsExactly(
            "content/a.md:4:1: error: \"title\" is there twice, first on line 2;"
                + " take one of them out");
  }

  @Test
  void takesTopicsFromTheWordsOfAnArticleThatNamesNone() {
    FileTree.write(content, "topics.yml", "mars:\n  match: [Mars]\nsun:\n  match: [Sun]\n");

    Article matched = articles.article(withKeys("topics: []") + "The Sun over Mars.\n");
    Article named = articles.article(withKeys("topics: Sun") + "To Mars.\n");

    assertThat(matched.classification().topics())
        .extracting(TopicRef::label)
        .containsExactly("Mars", "Sun");
    assertThat(named.classification().topics()).extracting(TopicRef::label).containsExactly("Sun");
  }

  @Test
  void readsPagesOutsideOfTheDates() {
    String text = "---\ntitle: About us\naliases: /who/\n---\nWe are few.\n";

    assertThat(articles.page("pages/about.md", text).path().value()).isEqualTo("about/");
    assertThat(articles.page("pages/help/mail.md", text).path().value()).isEqualTo("help/mail/");
    assertThat(articles.page("pages/help/index.md", text).path().value()).isEqualTo("help/");
    assertThat(articles.page("pages/about.md", text).aliases())
        .containsExactly(new SitePath("who/"));
    assertThat(articles.page("pages/about.md", "# About us\n\nWe are few.\n").title())
        .isEqualTo("About us");
    assertThat(articles.errors("pages/_index.md", text))
        .singleElement()
        .asString()
        .startsWith("content/pages/_index.md: error:")
        .contains("front page");
  }

  private static String withKeys(String lines) {
    return "---\ntitle: A landing\ndate: 2024-02-01\n" + lines + "\n---\nText.\n";
  }
}
