package dev.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What subscribers get when a site moves to another domain or its articles to other addresses. */
class MovedSiteTest {
  private static final String NOTHING_AGAIN =
      "feeds: 0 new, 0 updated, 0 that readers would take for new again\n";

  @TempDir Path temp;
  private DigestRepository digest;

  @BeforeEach
  void publishTenArticles() throws IOException {
    temp = temp.toRealPath();
    digest = DigestRepository.create(temp.resolve("digest"), temp.resolve("remote.git"));
    writeSettings("old.example", "");
    for (int i = 0; i < 8; i++) {
      writeArticle(i, "");
    }
    assertThat(digest.publish().out())
        .contains("feeds: 10 new, 0 updated, 0 that readers would take for new again\n");
  }

  private void writeSettings(String host, String more) {
    digest.write(
        "content/site.yml", "title: News\nbase_url: https://" + host + "/d/\nrobots: off\n" + more);
  }

  private void writeArticle(int number, String more) {
    digest.write(
        "content/n" + number + ".md",
        "---\ntitle: News number " + number + "\ndate: 2024-01-02\n" + more + "---\n\nText.\n");
  }

  private void publishesNothingAgain() {
    Program run = digest.publish();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(NOTHING_AGAIN);
  }

  @Test
  void anotherDomainStopsUntilTheIdsStay() {
    writeSettings("new.example", "");

    Program stopped = digest.publish();

    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.out()).contains("10 that readers would take for new again");
    assertThat(stopped.err())
        .contains(
            "the ids of 10 articles have another domain",
            "write \"feed_id: tag:old.example,2024\" in content/site.yml",
            "nothing was published");

    writeSettings("new.example", "feed_id: tag:old.example,2024\n");
    publishesNothingAgain();
  }

  @Test
  void otherAddressesStopUntilTheFormerOnesAreKept() {
    for (int i = 0; i < 8; i++) {
      writeArticle(i, "slug: other-" + i + "\n");
    }

    Program stopped = digest.publish();

    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.err())
        .contains("8 articles moved to another address without an alias", "under \"aliases\"");

    for (int i = 0; i < 8; i++) {
      writeArticle(i, "slug: other-" + i + "\naliases: [/2024/01/02/n" + i + "/]\n");
    }
    publishesNothingAgain();
  }

  @Test
  void aCorrectionIsAnUpdate() {
    writeArticle(3, "corrections: [{date: 2024-02-01, text: It was four.}]\n");

    assertThat(digest.publish().out())
        .contains("feeds: 0 new, 1 updated, 0 that readers would take for new again\n");
  }
}
