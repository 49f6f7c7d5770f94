package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.read.ReadResult.ReadArticle;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that were saved or forwarded with their header lines. */
class WholeMailTest {
  private static final String MIXED =
      """
      From: Ann Roe <ann@example.org>
      Subject: Bridge closes
      Date: Sun, 31 Mar 2024 02:30:00 +0100 (CET)
      X-Spam-Level: *
      DKIM-Signature: v=1; a=rsa-sha256
      Content-Type: multipart/mixed;
       boundary="outer"

      This is a message with multiple parts.
      --outer
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      The river =FCber the bridge, and a long li=
      ne.

      Research contact: @post
      --inner
      Content-Type: text/html

      <p>The river</p>
      --inner--
      --outer
      Content-Type: text/plain
      Content-Disposition: attachment; filename=secret.txt

      Attached words.
      --outer--
      """;

  @TempDir Path content;
  private ReadArticles articles;

  @BeforeEach
  void open() {
    articles = new ReadArticles(content);
  }

  @Test
  void takesTheTextOfAMailOfSeveralParts() {
    Article article = articles.article(MIXED);

    assertThat(article.dates().published().moment())
        .isEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
    assertThat(articles.body(article).strip())
        .isEqualTo("The river über the bridge, and a long line.");
    assertThat(article.classification().citations())
        .extracting(citation -> citation.label())
        .containsExactly("post");
  }

  @Test
  void namesLinesOfAPartWhereTheyAreInTheMail() {
    String text = MIXED.replace("Research contact: @post", "Research contact: ,");

    assertThat(ReadArticles.messages(articles.read("a.md", text)))
        .anyMatch(message -> message.startsWith("content/a.md:20: warning: names no source"));
  }

  @Test
  void showsNothingOfAMailThatHoldsOnlyAttachments() {
    String text = MIXED.replaceAll("(?s)--outer\nContent-Type: multipart.*--inner--\n", "");
    Article article = ((ReadArticle) articles.read("a.md", text)).article();

    assertThat(articles.body(article)).isBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From ann@example.org Mon Apr  1 10:00:00 2024\n",
        "Fwd: Bridge closes\n\n---------- Forwarded message ---------\n",
        "-----Original Message-----\n",
        "Begin forwarded message:\n\n",
      })
  void readsTheHeaderBelowLinesOfMailPrograms(String above) {
    Article article =
        articles.article(
            above
                + "From: Ann Roe <ann@example.org>\n"
                + "Sent: Monday, April 1, 2024 9:15 AM\n"
                + "To: Desk\n"
                + "Subject: FW: Re: Bridge closes\n\n"
                + "   The bridge closed.\n\n• for a day\n\nSource: Reuters\n\n-- \nAnn\n");

    assertThat(article.head().headline()).isEqualTo("Bridge closes");
    assertThat(article.head().authors()).containsExactly("Ann Roe");
    assertThat(article.dates().published().day()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(articles.body(article).strip()).isEqualTo("The bridge closed.\n\n- for a day");
    assertThat(article.classification().citations())
        .extracting(citation -> citation.label())
        .containsExactly("Reuters");
  }

  @Test
  void readsAResearchContactBelowFrontMatter() {
    Article article =
        articles.article(
            "---\ntitle: A\ndate: 2024-04-01\n---\nText.\n\n**Research contact:** @post\n");

    assertThat(article.classification().citations())
        .extracting(citation -> citation.label())
        .containsExactly("post");
    assertThat(articles.body(article).strip()).isEqualTo("Text.");
  }
}
