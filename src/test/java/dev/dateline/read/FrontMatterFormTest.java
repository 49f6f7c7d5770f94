package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.Correction;
import dev.dateline.model.Image;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.RunningStory;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.State;
import dev.dateline.model.TopicRef;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.hold.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
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
    assertThat(article.classification().thread()).isEqualTo(RunningStory.of("Moon race"));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expires: soon              | unknown date \"soon\"; write it like 2023-12-28 or December"
            + " 28, 2023",
        "updated: 2024-02-30        | there is no date \"2024-02-30\"; that month has 29 days",
        "slug: '!!!'                | \"!!!\" is not a slug; use letters and digits",
        "draft: maybe               | \"draft\" is \"maybe\"; write true or false",
        "lead: first                | \"lead\" is \"first\"; write true or false",
        "topics: [{a: b}]           | \"topics\" takes a list of words",
        "topics: '!!!'              | \"!!!\" can't name a topic; use letters or digits",
        "sources: '@'               | \"@\" can't name a source; use letters or digits",
        "summary: [a, b]            | \"summary\" takes a single value",
        "corrections: a word        | a correction needs a date and a text",
        "corrections: [{text: a}]   | a correction needs a date and a text",
        "sources: [{title: Landing}]                    | a source without a handle; add handle:"
            + " nytimes",
        "sources: [{handle: nasa, url: nasa.gov}]       | \"nasa.gov\" is not an address of the"
            + " web; write it like https://www.nytimes.com/",
        "corrections: [{date: yesterday, text: Wrong.}] | unknown date \"yesterday\"; write it like"
            + " 2023-12-28 or December 28, 2023",
      })
  void namesTheLineOfABadValue(String line, String message) {
    assertThat(articles.errors(withKeys(line)))
        .singleElement()
        .asString()
        .startsWith("content/a.md:4:")
        .contains(" error: " + message);
  }

  @Test
  void leavesAnImageOutThatHasNoFile() {
    assertThat(articles.warnings(withKeys("image: {alt: x}")))
        .containsExactly(
            "content/a.md:4: warning: an image without a src is left out; add src: map.svg");
  }

  @Test
  void namesTheLineOfABadLanguage() {
    assertThat(articles.errors(withKeys("lang: the german")))
        .singleElement()
        .asString()
        .startsWith("content/a.md:4:")
        .contains("error: unknown language \"the german\"");
  }

  @Test
  void namesAllMistakesOfAFileAtOnce() {
    assertThat(
            articles.errors(
                "---\ndate: 31.12.2023\nslug: Not A Slug\ndraft: perhaps\nsumary: Short.\n"
                    + "aliases: [../up/]\n---\nText.\n"))
        .hasSize(6)
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:1: error: no title"))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:2: error: unknown date"))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:3: warning: \"Not A Slug\""))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:4:").contains("perhaps"))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:5:").contains("sumary"))
        .anySatisfy(line -> assertThat(line).startsWith("content/a.md:6:").contains("../up/"));
  }

  @Test
  void saysThatTheTitleIsMissing() {
    assertThat(articles.errors("---\ndate: 2024-02-01\n---\nText.\n"))
        .containsExactly("content/a.md:1: error: no title; add \"title: ...\" to the front matter");
    assertThat(articles.errors("---\ntitle:\ndate: 2024-02-01\n---\nText.\n"))
        .singleElement()
        .asString()
        .contains("no title");
  }

  @Test
  void suggestsTheHeadingOfTheTextForATitle() {
    assertThat(articles.errors("---\ndate: 2024-02-01\n---\n\n# A landing\n\nText.\n"))
        .containsExactly(
            "content/a.md:1: error: no title; add \"title: A landing\" to the front matter");
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
  void saysThatTheDateIsMissing() {
    assertThat(articles.errors("---\ntitle: A landing\n---\nText.\n"))
        .containsExactly(
            "content/a.md:1: error: no date; add \"date: 2023-12-28\" to the front matter,"
                + " or move the file to content/pages/ to make it a page outside of the dates");
    assertThat(articles.errors("2024-02-31-a.md", "---\ntitle: A landing\n---\nText.\n"))
        .containsExactly(
            "content/2024-02-31-a.md:1: error: no date, and in the name of the file"
                + " there is no date \"2024-02-31\"; add \"date: 2023-12-28\" to the front matter");
  }

  /** An article never vanishes silently. */
  @ParameterizedTest
  @ValueSource(strings = {"date:", "date: ~", "date: ''", "date: \"\"", "date :"})
  void saysThatTheDateIsEmpty(String line) {
    assertThat(articles.errors("---\ntitle: A landing\n" + line + "\n---\nText.\n"))
        .singleElement()
        .asString()
        .contains("error: no date");
  }

  @Test
  void saysThatFrontMatterDoesNotEnd() {
    assertThat(articles.errors("---\ntitle: A landing\ndate: 2024-02-01\n\nText.\n"))
        .containsExactly(
            "content/a.md:1: error: the front matter does not end; close it with a line of ---");
  }

  @Test
  void namesTheLineOfWhatIsNotYaml() {
    assertThat(articles.errors("---\ntitle: Landing: a first\ndate: 2024-02-01\n---\nText.\n"))
        .singleElement()
        .asString()
        .startsWith("content/a.md:2:")
        .contains("error:", "quotes");
    assertThat(articles.errors("\n\n---\ntitle: A\n\tdate: 2024-02-01\n---\nText.\n"))
        .singleElement()
        .asString()
        .startsWith("content/a.md:5:")
        .contains("tab");
  }

  @Test
  void warnsOfAnUnknownKey() {
    assertThat(articles.warnings(withKeys("sumary: Short.\nweather: fine\nlastmod: 2024-02-02")))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains(":4:", "did you mean \"summary\"?"))
        .anySatisfy(line -> assertThat(line).contains(":5:", "unknown key \"weather\""));
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

  private State state(String line) {
    ReadArticle read = (ReadArticle) articles.read("a.md", withKeys(line));
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    return new Visibility(now, ZoneOffset.UTC, false)
        .of(read.hold(), read.article().dates())
        .state();
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: How #MeToo changed Hollywood| :2:12: error: the rest of \"title\","
            + " \"#MeToo changed Hollywood\", is taken for a comment; put quotes around the value:"
            + " \"How #MeToo changed Hollywood\"",
        "summary: The #1 story, by votes| \"The #1 story, by votes\"",
        "author: Team #9| \"#9\"",
        "topics: #climate| \"#climate\"",
        "topics: [climate, #metoo, b]| put quotes around the value: \"#metoo\"",
        "tags: [climate,\\n  #metoo,\\n  b]| \"#metoo,\"",
        "thread:   Storm\\t#2| \"#2\"",
        "authors:\\n  - Team #9| put quotes around the value: \"Team #9\"",
        "Source: nytimes #bbc| \"#bbc\"",
      })
  void refusesAValueThatAHashCuts(String lines, String said) {
    String title = lines.startsWith("title") ? "" : "title: A\n";
    String head = lines.replace("\\n", "\n").replace("\\t", "\t");

    assertThat(articles.errors("---\n" + head + "\n" + title + "date: 2024-02-01\n---\nText.\n"))
        .singleElement()
        .asString()
        .contains("is taken for a comment", said.strip());
  }

  @Test
  void leavesCommentsAlone() {
    String text =
        "---\n#tags: a\ntitle: A   # for the desk\ndate: 2024-02-01 #checked\nlead: true #x\n"
            + "summary: 'The #1'\nthread: a#b\nauthors:\n  #- Bo\n  - Ann\ndateline: >\n  P #1\n"
            + "---\nText #1.\n";

    assertThat(articles.article(text).head().summary()).isEqualTo("The #1");
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

  /** The words of such a head must not become headline and text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "***\ntitle: A\ndraft: true\n***\n",
        "<!--\ntitle: A\ndraft: true\n-->\n",
        "===\ntitle: A\ndraft: true\n===\n",
        "layout: post\ntitle: A\ndraft: true\n---\n",
        "# a note to the desk\n---\ntitle: A\ndraft: true\n---\n",
        "// by me\n\n---\ntitle: A\ndraft: true\n---\n",
        "%%%\ntitle: A\n%%%\n",
      })
  void refusesAHeadThatCannotBeRead(String head) {
    assertThat(articles.errors("2024-02-01-a.md", head + "Secret text of the body.\n"))
        .singleElement()
        .asString()
        .startsWith("content/2024-02-01-a.md:1: error: front matter");
    assertThat(articles.read("pages/a.md", head + "Secret text.\n"))
        .isInstanceOf(ReadResult.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "***", "—", "…", "{", "<!-- -->"})
  void refusesAHeadlineWithoutALetterOrDigit(String headline) {
    assertThat(articles.read("2024-02-01-a.md", headline + "\n\nText of the body.\n"))
        .isInstanceOf(ReadResult.Rejected.class);
    assertThat(articles.errors("---\ntitle: '" + headline.replace("---", "--") + "'\n---\nText.\n"))
        .anySatisfy(line -> assertThat(line).contains("neither a letter nor a digit"));
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
  void warnsOfDatesInTheWrongOrder() {
    assertThat(articles.warnings(withKeys("updated: 2024-01-01\nexpires: 2024-01-31")))
        .containsExactlyInAnyOrder(
            "content/a.md:4: warning: \"updated\" is before \"date\"",
            "content/a.md:5: warning: \"expires\" is before \"date\"");
    assertThat(articles.warnings(withKeys("updated: 2024-02-01\nexpires: 2024-02-02"))).isEmpty();
  }

  @Test
  void warnsOfShortcodesOfOtherGenerators() {
    assertThat(
            articles.warnings(
                withKeys("summary: ok")
                    + "\n{{< youtube abc >}}\n\n{% include b %}\n\nA {{brace}}.\n"))
        .containsExactly(
            "content/a.md:8: warning: shortcodes of another generator are shown as they stand;"
                + " write Markdown in the place of {{< youtube abc >}} (3 in this file)");
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
