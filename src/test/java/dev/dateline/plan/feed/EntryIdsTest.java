package dev.dateline.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's program takes an entry with another id for a new one, so ids never change. */
class EntryIdsTest {
  private static final String ID = "tag:old.example,2024-02-27:/2024/02/27/first/";

  @TempDir Path folder;
  private FeedSite site;

  @BeforeEach
  void build() throws Exception {
    site =
        new FeedSite(folder)
            .write("site.yml", "title: D\nrobots: off\nbase_url: https://OLD.example/d/\n");
    article("title: First", "date: 2024-02-27");
    site.build();
    assertThat(ids()).containsExactly(ID);
  }

  @Test
  void staySoWhenTheAuthorityIsFixedAndTheSiteMovesToAnotherDomain() throws Exception {
    site.write(
            "site.yml",
            "title: D\nrobots: off\nbase_url: https://old.example/d/\nfeed_id: tag:old.example,2023\n")
        .build();
    assertThat(ids()).containsExactly(ID);
    String feed = site.atom("feed.xml").getId();
    assertThat(feed).isEqualTo("tag:old.example,2023:/feed.xml");

    site.write(
            "site.yml",
            "title: E\nrobots: off\nbase_url: https://new.org/\nfeed_id: tag:old.example,2023\n")
        .build();

    assertThat(ids()).containsExactly(ID);
    assertThat(site.atom("feed.xml").getId()).isEqualTo(feed);
    assertThat(site.file("feed.xml")).contains("https://new.org/2024/02/27/first/");
  }

  @Test
  void staySoWhenAnArticleGetsAnotherSlugAndTitle() throws Exception {
    article("title: Second", "date: 2024-02-27", "slug: second", "aliases: [/2024/02/27/first/]");
    site.build();
    assertThat(ids()).containsExactly(ID);

    article(
        "title: Third",
        "date: 2024-02-27",
        "slug: third",
        "aliases: [/2024/02/27/first/, /2024/02/27/second/]");
    site.build();
    assertThat(ids()).containsExactly(ID);
  }

  @Test
  void staySoWhenAnArticleGoesBackToItsFirstSlug() throws Exception {
    article(
        "title: First", "date: 2024-02-27", "aliases: [/2024/02/27/first/, /2024/02/27/second/]");
    site.build();

    assertThat(ids()).containsExactly(ID);
    assertThat(site.file("2024/02/27/second/index.html")).contains("first/");
    assertThat(site.file("2024/02/27/first/index.html")).contains("<h1");
  }

  @Test
  void staySoWhenTheDateIsCorrectedOrAnotherAddressLeadsToTheArticle() throws Exception {
    article("title: First", "date: 2024-02-28", "aliases: [/news.html, /2024/02/27/first/]");
    site.build();
    assertThat(ids()).containsExactly(ID);

    article("title: First", "date: 2024-02-27", "aliases: [/news.html]", "slug: first");
    site.build();
    assertThat(ids()).containsExactly(ID);
  }

  @Test
  void areThoseThatTheFileGives() throws Exception {
    List<String> heads =
        List.of(
            "---\ntitle: A\ndate: 2024-02-27\nid: tag:x.example,2019:/posts/42\n---\n\nA.\n",
            "+++\ntitle = \"A\"\ndate = 2024-02-27\nid = \"tag:x.example,2019:/posts/42\"\n+++\n\nA.\n",
            "{\"title\": \"A\", \"date\": \"2024-02-27\", \"guid\": \"tag:x.example,2019:/posts/42\"}"
                + "\n\nA.\n",
            "Title: A\nDate: 2024-02-27\nId: tag:x.example,2019:/posts/42\n\nA.\n");
    for (String text : heads) {
      site.write("first.md", text).build();
      assertThat(ids()).as(text).containsExactly("tag:x.example,2019:/posts/42");
    }
  }

  @Test
  void areNotTheNumbersOfOtherGenerators() throws Exception {
    article("title: First", "date: 2024-02-27", "id: 42");
    site.build();

    assertThat(ids()).containsExactly(ID);
  }

  @Test
  void areNeverTheSame() throws Exception {
    article("title: First", "date: 2024-02-27", "id: urn:a:1");
    site.write("second.md", "---\ntitle: B\ndate: 2024-02-28\nid: urn:a:1\n---\n\nB.\n");

    Program run = Program.in(folder, "build", "--now", FeedSite.NOW);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/second.md: error: ", "urn:a:1", "content/first.md");
    assertThat(run.out()).contains("1 ready", "1 rejected");

    site.write("second.md", "---\ntitle: B\ndate: 2024-02-28\nid: \"" + ID + "\"\n---\n\nB.\n");
    article("title: First", "date: 2024-02-27");
    assertThat(Program.in(folder, "build").err())
        .contains("content/second.md: error: ", ID, "content/first.md");
  }

  @Test
  void keepTheMomentOfTheLastChangeInABuildYearsLater() throws Exception {
    article(
        "title: First",
        "date: 2024-02-27",
        "corrections: [{date: 2024-02-29, text: Wrong.}, {date: 2024-02-28, text: Worse.}]");
    site.build();
    FeedSite later = new FeedSite(folder.resolve("later"));
    FileTree.copy(folder.resolve("content"), folder.resolve("later/content"));
    later.buildAt("2025-03-01T12:00:00Z");

    for (String feed : List.of("feed.xml", "rss.xml", "feed.json", "feeds.opml")) {
      assertThat(later.file(feed)).isEqualTo(site.file(feed));
    }
    assertThat(FeedSite.text(site.items().get(0), "date_modified"))
        .isEqualTo("2024-02-29T00:00:00Z");
  }

  private void article(String... head) {
    site.write("first.md", "---\n" + String.join("\n", head) + "\n---\n\nText.\n");
  }

  private List<String> ids() throws Exception {
    return site.items().stream().map(item -> FeedSite.text(item, "id")).toList();
  }
}
