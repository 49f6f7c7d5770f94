package dev.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing says what readers of the feeds will see, and stops before it annoys them. */
class PublishFeedsTest {
  private static final String BRANCH = "gh-pages";

  @TempDir Path temp;
  private DigestRepository digest;

  @BeforeEach
  void makeARepository() throws IOException {
    temp = temp.toRealPath();
    digest = DigestRepository.create(temp.resolve("digest"), temp.resolve("remote.git"));
    for (int i = 0; i < 8; i++) {
      digest.addArticle("n" + i);
    }
    writeFeed("news.example.org");
  }

  /** A feed of eight articles in the place of the one that Dateline makes. */
  private void writeFeed(String authority) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      items.append(i == 0 ? "" : ",").append("{\"id\":\"tag:").append(authority);
      items.append(",2024-01-02:/").append(i).append("\",\"url\":\"https://news.example.org/");
      items.append("2024/01/02/n").append(i).append("/\",\"title\":\"N").append(i).append("\"}");
    }
    digest.write(
        "content/feed.json",
        "{\"feed_url\":\"https://news.example.org/feed.json\",\"items\":[" + items + "]}");
  }

  private Program publishWell(String... arguments) {
    Program run = digest.publish(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  @Test
  void saysWhatReadersWillSee() {
    assertThat(publishWell().out())
        .contains("feeds: 8 new, 0 updated, 0 that readers would take for new again\n");
    assertThat(publishWell().out())
        .contains("feeds: 0 new, 0 updated, 0 that readers would take for new again\n");
  }

  @Test
  void stopsBeforeReadersGetManyEntriesOnceMore() {
    publishWell();
    String before = digest.remoteGit("rev-parse", BRANCH);
    writeFeed("elsewhere.example");

    Program stopped = digest.publish();
    Program dry = digest.publish("--dry-run");

    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.out())
        .contains("feeds: 0 new, 0 updated, 8 that readers would take for new again");
    assertThat(stopped.err())
        .contains(
            "site/feed.json: warning: feed readers would show 8 entries as new",
            "write \"feed_id: tag:news.example.org,2024\" in content/site.yml",
            "or publish with --resend",
            "nothing was published");
    assertThat(dry.exitCode()).isEqualTo(1);
    assertThat(digest.remoteGit("rev-parse", BRANCH)).isEqualTo(before);

    Program meant = publishWell("--resend");

    assertThat(meant.err()).contains("warning: feed readers would show 8 entries as new");
    assertThat(digest.remoteGit("rev-parse", BRANCH)).isNotEqualTo(before);
    digest.assertPublished(BRANCH);
  }

  @Test
  void publishesWithoutAComparisonWhenTheLastFeedCantBeRead() {
    digest.write("content/feed.json", "{\"items\":");
    Program run = publishWell();
    assertThat(run.err()).contains("site/feed.json: warning: can't be read");

    writeFeed("news.example.org");

    assertThat(publishWell().err()).contains("feed.json of gh-pages: warning: can't be read");
  }

  @Test
  void comparesAFolderWithTheFeedThatReadersHave() throws IOException {
    Path site = temp.resolve("out");
    Path last = temp.resolve("last.json");
    Files.copy(digest.folder().resolve("content/feed.json"), last);
    publishWell("--output", site.toString(), "--feeds", last.toString());
    writeFeed("elsewhere.example");

    Path next = temp.resolve("next");
    Program stopped = digest.publish("-o", next.toString(), "--feeds", last.toString());

    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.out())
        .contains("feeds: 0 new, 0 updated, 8 that readers would take for new again\n")
        .doesNotContain("ready to be published");
    assertThat(stopped.err()).contains("or publish with --resend", "nothing was published");
    assertThat(next).doesNotExist();

    Program meant = publishWell("-o", next.toString(), "--feeds", last.toString(), "--resend");

    assertThat(meant.out()).contains("next: ready to be published");
    assertThat(next.resolve("feed.json")).exists();
    assertThat(digest.publish("--feeds", last.toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void saysTheSameInABuildOnRequest() {
    publishWell();
    writeFeed("elsewhere.example");

    Program build = Program.in(digest.folder(), "build", "--feeds", "--now", DigestRepository.NOW);

    assertThat(build.exitCode()).as(build.err()).isZero();
    assertThat(build.out())
        .contains("feeds: 0 new, 0 updated, 8 that readers would take for new again");
    assertThat(build.err()).contains("\"publish\" stops unless --resend is given");
    assertThat(Program.in(digest.folder(), "build", "--now", DigestRepository.NOW).out())
        .doesNotContain("feeds:");
  }

  @Test
  void comparesABuildWithAFile() {
    Path folder = temp.resolve("plain");
    FileTree.copy(digest.folder().resolve("content"), folder.resolve("content"));
    Path last = FileTree.write(temp, "last.json", "{\"items\":[]}");

    Program build = Program.in(folder, "build", "--feeds=" + last, "--now", DigestRepository.NOW);
    Program none = Program.in(folder, "build", "--now", DigestRepository.NOW, "--feeds");

    assertThat(build.out())
        .contains("feeds: 8 new, 0 updated, 0 that readers would take for new again");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("error: is not in a git repository");
  }
}
