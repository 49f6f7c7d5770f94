package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
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

/** Articles with heads in TOML, JSON and header lines, as other generators and mail have them. */
class HeadFormatsTest {
  @TempDir Path content;
  private ReadArticles articles;

  @BeforeEach
  void open() {
    articles = new ReadArticles(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"A landing\"\ndate = 2024-02-01\ntags = [\"Moon\", \"Space\"]\n+++\nText.\n",
        "---toml\ntitle = 'A landing'\ndate = '2024-02-01'\ntags = 'Moon, Space'\n---\nText.\n",
        "+++\ntitle = \"A landing\"\ndate = 2024-02-01T00:00:00Z\n[taxonomies]\n"
            + "tags = [\"Moon\", \"Space\"]\n+++\nText.\n",
        "{\n  \"title\": \"A landing\",\n  \"date\": \"2024-02-01\",\n"
            + "  \"tags\": [\"Moon\", \"Space\"]\n}\nText.\n",
        "{\"title\": \"A landing\", \"date\": \"2024-02-01\", \"tags\": [\"Moon\", \"Space\"]}\nText.\n",
        ";;;\n\"title\": \"A landing\",\n\"date\": \"2024-02-01\",\n\"tags\": \"Moon,Space\"\n;;;\nText.",
        "---json\n{\"title\": \"A landing\", \"date\": \"2024-02-01\", \"tags\": [\"Moon\",\"Space\"]}\n"
            + "---\nText.",
        "Title: A landing\nDate: 2024-02-01 18:46\nCategory: Moon\nTags: Moon, Space\n\nText.\n",
        "date: 2024-02-01\ntitle: A\n  landing\ntags: Moon, Space\nlayout: post\n\n\nText.\n",
        "title=A landing\ndate=2024-02-01\ntype=post\ntags=Moon, Space\nstatus=published\n~~~~~~\n"
            + "\nText.\n",
        "Subject: A landing\nFrom: Desk <desk@example.org>\nDate: Thu, 1 Feb 2024 09:15:02 -0500\n"
            + "Keywords: Moon, Space\nMessage-ID: <1@example.org>\n\nText.\n",
        "Title: A landing\nKeywords: Moon, Space\n\nFebruary 1, 2024\n\nText.\n",
      })
  void readsHeadsOfOtherFormats(String text) {
    Article article = articles.article(text);

    assertThat(article.head().headline()).isEqualTo("A landing");
    assertThat(article.dates().published().day()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(article.classification().topics())
        .extracting(topic -> topic.label())
        .containsExactlyInAnyOrder("Moon", "Space");
    assertThat(articles.body(article).strip()).isEqualTo("Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"A\"\ndate = 2024-02-01\ndraft = true\n+++\nText.\n",
        "{\"title\": \"A\", \"date\": \"2024-02-01\", \"draft\": true}\nText.\n",
        "Title: A\nDate: 2024-02-01\nStatus: draft\n\nText.\n",
        "title=A\ndate=2024-02-01\nstatus=draft\n~~~~~~\nText.\n",
        "---\ntitle: A\ndate: 2024-02-01\npermalink: false\n---\nText.\n",
        "+++\ntitle = \"A\"\ndate = 2024-02-01\n[extra]\nstatus = \"in review\"\n+++\nText.\n",
        "---\ntitle: A\ndate: 2024-02-01\nparams:\n  draft: true\n---\nText.\n",
        "---\ntitle: A\ndate: 2024-02-01\nbuild:\n  render: never\n---\nText.\n",
        "+++\ntitle = \"A\"\ndate = 2024-02-01\n_build = { list = \"never\" }\n+++\nText.\n",
        "---\ntitle: A\ndate: 2024-02-01\nheadless: true\n---\nText.\n",
        "---\ntitle: A\ndate: 2024-02-01\neleventyExcludeFromCollections: true\n---\nText.\n",
      })
  void holdsDraftsBack(String text) {
    assertThat(((ReadArticle) articles.read("a.md", text)).hold().draft()).isNotNull();
  }

  @Test
  void waitsForTheDateOfPublicationAmongFurtherKeys() {
    String text =
        "+++\ntitle = 'A'\ndate = 2024-02-01\n[extra]\npublish_date = 2099-01-01\n+++\nText.\n";

    assertThat(((ReadArticle) articles.read("a.md", text)).hold().from().day())
        .isEqualTo(LocalDate.of(2099, 1, 1));
  }

  @Test
  void readsRepeatedHeaderLinesAsTextAndNotAsYaml() {
    Article article =
        articles.article(
            "Title: PHP: what's >=8 [now]\nAuthor: Ann Lee <ann@example.org>\n"
                + "Author: Bo Ray <bo@example.org>\nPosted: 2024-02-01\nRevision: 1\n"
                + "News-Item-Format: 2.0\nDisplay-If-Installed: >=dev-lang/php-8\n"
                + "Display-If-Installed: dev-php/*\n\nText.\n");

    assertThat(article.head().headline()).isEqualTo("PHP: what's >=8 [now]");
    assertThat(article.head().authors()).containsExactly("Ann Lee", "Bo Ray");
  }

  @Test
  void readsTheArticleInPlainFormBelowTheHeaderOfAMail() {
    String text =
        "From: Ann Lee <ann@example.org>\nSubject: Fwd: landing\n"
            + "Date: Fri, 2 Feb 2024 09:15:02 -0500\n\nA landing\n\nFebruary 1, 2024\n\nText.\n\n"
            + "Research contact: @nasa\n";
    Article article = articles.article("x.md", text);

    assertThat(article.head().headline()).isEqualTo("A landing");
    assertThat(article.head().authors()).containsExactly("Ann Lee");
    assertThat(article.path().value()).isEqualTo("2024/02/01/x/");
    assertThat(article.classification().citations()).hasSize(1);
    assertThat(articles.body(article).strip()).isEqualTo("Text.");
    assertThat(article.body().line()).isLessThanOrEqualTo(9);
  }

  /** A headline with a colon is a headline. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Opinion: why we land\\n\\nFebruary 1, 2024\\n\\nText.    | Opinion: why we land",
        "Opinion: why we land\\nFebruary 1, 2024\\n\\nText.       | Opinion: why we land",
        "Landing: it stands\\nBy: Ann Lee\\n\\nFebruary 1, 2024\\n\\nText. | Landing: it stands",
        "Date night: a guide\\n\\nFebruary 1, 2024\\n\\nText.     | Date night: a guide",
        "Update: it stands\\n\\nFebruary 1, 2024\\n\\nNote: this is text.\\nTitle: none | Update: it stands",
      })
  void takesNoHeadlineForHeaderLines(String text, String headline) {
    ReadResult result = articles.read("a.md", text.replace("\\n", "\n") + "\n");

    assertThat(result).isInstanceOf(ReadArticle.class);
    assertThat(((ReadArticle) result).article().head().headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "+++\\ntitle = A landing\\n+++\\nText.          | content/a.md:2:9: error: the front matter can't be read as TOML",
        "+++\\ntitle = \"A\"\\ntitle = \"B\"\\n+++\\nText. | content/a.md:3:",
        "+++\\ntitle = \"A\"\\n\\nText.                 | content/a.md:1: error: the front matter does not end; close it with a line of +++",
        "{\\n\"title\": A\\n}\\nText.                    | content/a.md:2:10: error: the front matter can't be read as JSON",
        "{\\n\"title\": \"A\",\\n\\nText.                  | content/a.md:1: error: the front matter does not end",
        "+++\\ntitle = \"A\"\\ndate = \"soon\"\\n+++\\nText. | content/a.md:3: error: unknown date \"soon\"",
        "{\"title\": \"A\",\\n\"date\": \"soon\"}\\nText.    | content/a.md:2: error: unknown date \"soon\"",
        "Title: A\\nDate: soon\\n\\nText.                 | content/a.md:2: error: unknown date \"soon\"",
        "title=A\\ndate=1386192000\\n~~~~~~\\nText.       | content/a.md:2: error: unknown date",
      })
  void namesTheLineOfAMistake(String text, String message) {
    assertThat(articles.errors(text.strip().replace("\\n", "\n") + "\n"))
        .singleElement()
        .asString()
        .startsWith(message.strip());
  }

  @Test
  void refusesAHeadThatIsTooLong() {
    String keys = "\"key\": \"value\",\n".repeat(70_000);
    for (String head :
        List.of(
            "{\"title\": \"A\",\n" + keys + "\"end\": \"x\"}\n",
            "---\n" + keys.replace(",", "") + "---\n",
            "+++\n" + keys.replace(":", "=").replace(",", "") + "+++\n")) {
      assertThat(articles.errors(head + "Text.\n"))
          .singleElement()
          .asString()
          .contains("error: the front matter can't be read as", "long");
    }
  }

  @Test
  void readsAMailAsItWasSent() {
    Article article =
        articles.article(
            "From: =?UTF-8?Q?Zo=C3=AB?= Marsh <z@example.org>\nSubject: =?UTF-8?Q?The_mayor=E2=80=99s?=\n"
                + " =?UTF-8?Q?_plan?=\nDate: Tue, 2 Jan 2024 08:00:00 +0000\n"
                + "Content-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: quoted-printable\n\nThe mayor=E2=80=99s pl=\nan.\n");

    assertThat(article.head().headline()).isEqualTo("The mayor’s plan");
    assertThat(article.head().authors()).containsExactly("Zoë Marsh");
    assertThat(article.head().summary()).isEqualTo("The mayor’s plan.");
  }

  @Test
  void namesWhatMailEncodedAndNobodyDecoded() {
    assertThat(
            articles.warnings(
                "---\ntitle: A\ndate: 2024-01-02\n---\n\nSee a=b.\n\nThe mayor=E2=80=99s plan.=20\n"))
        .containsExactly(
            "content/a.md:8: warning: \"=E2=80=99\" is how mail writes a character, and is shown as"
                + " it stands; write the character itself, or copy the text from the mail as it is"
                + " shown (2 in this file)");
  }

  @Test
  void refusesValuesThatAreTooDeepInOneAnother() {
    String deep = "[".repeat(100_000);
    for (String head :
        List.of(
            "+++\ntitle = \"A\"\nx = " + deep + "\n+++\n",
            "{\"title\": \"A\", \"x\": " + deep + "}\n")) {
      assertThat(articles.errors(head + "Text.\n"))
          .singleElement()
          .asString()
          .contains("error: the front matter can't be read");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "excerpt: Short.",
    "description: Short.",
    "Deck: Short.",
    "subtitle: Short.",
    "standfirst: Short.",
    "abstract: Short."
  })
  void readsSummariesUnderOtherNames(String line) {
    assertThat(articles.article(withKeys(line)).head().summary()).isEqualTo("Short.");
  }

  @Test
  void namesTheSummaryThatIsNotRead() {
    assertThat(articles.warnings(withKeys("subtitle: Short.\ndescription: Long.\nexcerpt: Long.")))
        .containsExactly(
            "content/a.md:4: warning: \"subtitle\" is not read, as there is \"excerpt\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: ann-lee                          | Ann Lee",
        "author: {name: Ann Lee, url: 'https://a.example/'} | Ann Lee",
        "authors: [{name: Ann Lee}]               | Ann Lee",
        "byline: Ann Lee                          | Ann Lee",
        "authors: [Ann Lee, ann-lee]              | Ann Lee",
      })
  void readsAuthors(String line, String author) {
    assertThat(articles.article(withKeys(line)).head().authors()).containsExactly(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image: {url: a.png, alt: x}",
        "featured_image: {src: a.png, alt: x}",
        "primary_image: {path: a.png, alt: x}",
        "cover: {image: a.png, alt: x}",
        "image: {feature: a.png, alt: x}",
        "images: [{src: a.png, alt: x}]",
      })
  void readsImagesUnderOtherNames(String line) {
    assertThat(articles.article(withKeys(line)).head().image())
        .isNotNull()
        .satisfies(image -> assertThat(image.src()).isEqualTo("a.png"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source_url: https://www.nasa.gov/a                 | nasa.gov  | https://www.nasa.gov/a",
        "external_url: https://nasa.gov/a                   | nasa.gov  | https://nasa.gov/a",
        "link: https://nasa.gov/a                           | nasa.gov  | https://nasa.gov/a",
        "source: NASA\\nsource_url: https://nasa.gov/a      | NASA      | https://nasa.gov/a",
        "source: {name: NASA, url: 'https://nasa.gov/a'}    | NASA      | https://nasa.gov/a",
      })
  void readsTheAddressOfTheSource(String lines, String name, String url) {
    assertThat(articles.article(withKeys(lines.replace("\\n", "\n"))).classification().citations())
        .containsExactly(new Citation(Slug.of(name), name, url, null));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-01-a.md, heroes-%e2%99%a5-landing, heroes-landing, heroes-♥-landing",
    "2024-02-01-a.md, leap-15.6_beta, leap-15-6-beta, leap-15.6_beta",
    "2024-02-01-a.md, database-to-app-TLS, database-to-app-tls, database-to-app-TLS",
  })
  void cleansASlugAndKeepsTheAddressThatWasWritten(
      String file, String written, String slug, String alias) {
    ReadResult result = articles.read(file, "---\ntitle: A\nslug: " + written + "\n---\nText.\n");

    Article article = ((ReadArticle) result).article();
    assertThat(article.path().value()).isEqualTo("2024/02/01/" + slug + "/");
    assertThat(article.aliases()).containsExactly(new SitePath("2024/02/01/" + alias + "/"));
    assertThat(ReadArticles.messages(result))
        .containsExactly(
            "content/2024-02-01-a.md:3: warning: \""
                + written
                + "\" is not a slug; \""
                + slug
                + "\" is taken, and the address as written leads there; write \""
                + slug
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "permalink: /articles/1937-07-17_straits-times/, straits-times, articles/1937-07-17_straits-times/",
    "url: /blog/Landing.html, landing, blog/Landing.html",
    "path: 2015/05/15/Rust-1.0, rust-1-0, 2015/05/15/Rust-1.0/",
    "permalink: https://old.example.org/news/landing/, landing, news/landing/",
    "slug: /blog/landing, landing, blog/landing/",
    "redirect_from: /old/landing, a, old/landing/",
  })
  void keepsTheAddressOfAnotherGenerator(String line, String slug, String alias) {
    Article article = articles.article(withKeys(line));

    assertThat(article.path().value()).isEqualTo("2024/02/01/" + slug + "/");
    assertThat(article.aliases()).containsExactly(new SitePath(alias));
  }

  @Test
  void takesTheDateFromTheAddressWhenThereIsNoOther() {
    Article article =
        articles.article(
            "rust-1.0.md",
            "+++\npath = \"2015/05/15/Rust-1.0\"\ntitle = \"Rust\"\n"
                + "aliases = [\"2015/05/15/Rust-1.0.html\"]\n+++\n\nText.\n");

    assertThat(article.path().value()).isEqualTo("2015/05/15/rust-1-0/");
    assertThat(article.aliases())
        .containsExactly(
            new SitePath("2015/05/15/Rust-1.0/"), new SitePath("2015/05/15/Rust-1.0.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "/news/v1.2, news/v1.2/",
    "/news/u.s.-border-deal, news/u.s.-border-deal/",
    "/2019/dr.-no, 2019/dr.-no/",
    "/news/a.HTML, news/a.HTML",
    "/news/v1.2/index.html, news/v1.2/",
  })
  void makesAPageOfAnAliasWithADot(String alias, String path) {
    assertThat(articles.article(withKeys("aliases: " + alias)).aliases())
        .containsExactly(new SitePath(path));
  }

  @Test
  void warnsOfAnAliasThatServersDoNotShowAsAPage() {
    assertThat(articles.warnings(withKeys("aliases: /news.php")))
        .singleElement()
        .asString()
        .startsWith("content/a.md:4: warning: servers do not show the alias \"/news.php\"");
  }

  @Test
  void namesAPartOfAnAliasThatIsTooLong() {
    assertThat(articles.errors(withKeys("aliases: /" + "新聞".repeat(60) + "/")))
        .singleElement()
        .asString()
        .startsWith("content/a.md:4: error: the alias ")
        .contains("255 bytes");
  }

  @Test
  void passesOverKeysThatSayNothing() {
    String lines =
        "layout: post\ncomments: true\ntype: post\nposts_id: 7\nweight: 1\nguid: x\ntoc: false\n";

    assertThat(articles.warnings(withKeys(lines))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "weight: 1\\nweight: 2, warning",
    "wind: 1\\nwind: 2, warning",
    "lead: true\\nlead: true, warning",
    "lead: true\\nlead: false, error"
  })
  void refusesARepeatedKeyOnlyIfItIsReadAndInDoubt(String lines, String severity) {
    assertThat(ReadArticles.messages(articles.read("a.md", withKeys(lines.replace("\\n", "\n")))))
        .anySatisfy(line -> assertThat(line).contains(severity + ":", "is there twice"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-03-08 10:00:00 -0500",
        "2017-03-08T10:00-05:00",
        "2017-03-08 10:00 AM -0500",
        "Wed, 8 Mar 2017 10:00:00 -0500",
        "Mar 8, 2017 10:00 EST",
        "2017-3-8 10:00 -05:00",
        "2017-03-08T10:00:00.000-05:00",
      })
  void readsDatesOfOtherGenerators(String date) {
    Article article = articles.article("---\ntitle: A\ndate: " + date + "\n---\nText.\n");

    assertThat(article.dates().published().moment())
        .isEqualTo(Instant.parse("2017-03-08T15:00:00Z"));
    assertThat(article.dates().published().day()).isEqualTo(LocalDate.of(2017, 3, 8));
  }

  @Test
  void namesADateThatIsNotThatOfTheFilesName() {
    ReadResult result =
        articles.read("2024-02-02-a.md", "---\ntitle: A\ndate: 2024-02-01\n---\nText.\n");

    assertThat(((ReadArticle) result).article().path().value()).isEqualTo("2024/02/01/a/");
    assertThat(ReadArticles.messages(result))
        .containsExactly(
            "content/2024-02-02-a.md:3: warning: the date is 2024-02-01, but the name of the file"
                + " says 2024-02-02; correct one of them; the date counts");
  }

  private static String withKeys(String lines) {
    return "---\ntitle: A\ndate: 2024-02-01\n" + lines + "\n---\nText.\n";
  }
}
