package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edit rewrites the pages that show what was edited, and no other. In the lists {@code +} is a
 * new file, {@code -} a removed one and {@code *} one that was written over; a page is named by its
 * folder.
 */
class BlastRadiusTest {
  private static final String OLD = "2023/11/05/";
  private static final String SEVENTH = "2023/12/07/";
  private static final String EIGHTH = "2023/12/08/";
  private static final String LAST = "2024/01/09/";

  /** The feeds of the whole site. */
  private static final String FEEDS = "*feeds";

  @TempDir Path folder;
  private SampleDigest digest;
  private SiteFiles before;

  /** What the last build changed of the search, whose index is written anew by the year. */
  private Set<String> searchFiles = Set.of();

  /**
   * One item in November, two on December 7, one on December 8 and one in January; each cites
   * another source, the two of December 7 are of the topic Space.
   */
  @BeforeEach
  void buildTheFirstTime() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.write("content/a.svg", "<svg/>\n");
    digest.write("content/pages/about.md", "---\ntitle: About\n---\n\nSee [one](/one.md).\n");
    digest.put("old.md", article("Old", "2023-11-05").topics("Health").sources("who"));
    digest.put("one.md", article("One", "2023-12-07").topics("Space").sources("esa"));
    digest.put("two.md", article("Two", "2023-12-07").topics("Space").sources("nasa"));
    digest.put("three.md", article("Three", "2023-12-08").topics("Trade").sources("wto"));
    digest.put("last.md", article("Last", "2024-01-09").topics("Trade").sources("bbc"));
    assertThat(digest.build().exitCode()).isZero();
    before = new SiteFiles(digest.site());
  }

  private static SampleArticle article(String headline, String date) {
    return new SampleArticle(headline, date).body("It begins so.", "It goes on.", "It ends.");
  }

  @Test
  void writesNothingWhenNothingChanged() throws Exception {
    assertRewrites();
  }

  @Test
  void writesNothingForATouch() throws Exception {
    FileTime now = FileTime.from(Instant.now());
    for (String file : List.of("content/one.md", "content/a.svg")) {
      Files.setLastModifiedTime(digest.folder.resolve(file), now);
    }
    assertRewrites();
  }

  @Test
  void writesAnArticleWhoseBodyChanged() throws Exception {
    digest.articles.get("one.md").body.set(2, "It ends otherwise.");
    digest.save("one.md");

    assertRewrites(
        "*" + SEVENTH + "one/", FEEDS, "*topics/space/feed.xml", "*sources/esa/feed.xml");
  }

  @Test
  void writesWhatQuotesTheFirstParagraph() throws Exception {
    digest.articles.get("one.md").body.set(0, "It begins otherwise.");
    digest.save("one.md");

    assertRewrites(
        "*" + SEVENTH + "one/",
        "*" + SEVENTH,
        "*topics/space/",
        "*sources/esa/",
        FEEDS,
        "*topics/space/feed.xml",
        "*sources/esa/feed.xml");
  }

  @Test
  void writesWhatNamesAnArticleWithANewHeadline() throws Exception {
    digest.articles.get("two.md").headline = "Two and a half";
    digest.save("two.md");

    assertRewrites(
        "*",
        "*2023/12/",
        "*" + SEVENTH,
        "*" + SEVENTH + "one/",
        "*" + SEVENTH + "two/",
        "*topics/space/",
        "*topics/space/2023/",
        "*sources/nasa/",
        "*sources/nasa/2023/",
        FEEDS,
        "*topics/space/feed.xml",
        "*sources/nasa/feed.xml");
  }

  /** Those of its edition name it, and later ones on its topic. */
  @Test
  void writesWhatANewArticleJoins() throws Exception {
    digest.put("x.md", article("New", "2023-12-07").topics("Trade").sources("esa"));

    assertRewrites(
        "+" + SEVENTH + "x/",
        "*" + SEVENTH + "one/",
        "*" + SEVENTH + "two/",
        "*" + EIGHTH + "three/",
        "*" + LAST + "last/",
        "*" + SEVENTH,
        "*2023/12/",
        "*2023/",
        "*archive/",
        "*",
        "*topics/",
        "*topics/by-name/",
        "*topics/trade/",
        "*topics/trade/2023/",
        "*sources/",
        "*sources/by-name/",
        "*sources/esa/",
        "*sources/esa/2023/",
        FEEDS,
        "*topics/trade/feed.xml",
        "*sources/esa/feed.xml",
        "*sitemap.xml");
  }

  /** A new edition stands between two others; a new month between two others. */
  @Test
  void writesTheNeighboursOfANewEdition() throws Exception {
    digest.put("x.md", article("New", "2024-02-10"));

    assertRewrites(
        "+2024/02/10/x/",
        "+2024/02/10/",
        "+2024/02/",
        "*" + LAST + "last/",
        "*" + LAST,
        "*2024/01/",
        "*2024/",
        "*archive/",
        "*",
        FEEDS,
        "*sitemap.xml");
  }

  /** However many articles the newest edition has, and whatever the new ones are about. */
  @Test
  void leavesThePagesOfEarlierArticlesButThatOfTheLastOfTheNewestEdition() throws Exception {
    for (int i = 1; i <= 9; i++) {
      digest.put("busy" + i + ".md", article("Busy " + i, "2024-01-10").topics("Trade"));
    }
    digest.build();
    before = new SiteFiles(digest.site());

    for (int i = 1; i <= 3; i++) {
      SampleArticle article = article("New " + i, "2024-02-10").topics("Trade", "Space");
      digest.put("x" + i + ".md", article.sources("bbc", "esa"));
    }

    assertThat(rewritten())
        .filteredOn(change -> change.matches("\\*\\d+/\\d+/\\d+/.+/"))
        .hasSize(1);
  }

  @Test
  void removesWhatADeletedArticleLeavesEmpty() throws Exception {
    digest.articles.remove("three.md");
    digest.delete("content/three.md");

    assertRewrites(
        "-" + EIGHTH + "three/",
        "-" + EIGHTH,
        "*" + SEVENTH,
        "*" + SEVENTH + "two/",
        "*" + LAST,
        "*" + LAST + "last/",
        "*2023/12/",
        "*2023/",
        "*archive/",
        "*",
        "*topics/",
        "*topics/by-name/",
        "*topics/trade/",
        "-topics/trade/2023/",
        "*topics/trade/2024/",
        "*sources/",
        "*sources/by-name/",
        "-sources/wto/",
        "-sources/wto/2023/",
        FEEDS,
        "*topics/trade/feed.xml",
        "-sources/wto/feed.xml",
        "*feeds.opml",
        "*subscribe/",
        "*sitemap.xml");
  }

  @Test
  void writesBothTopicsOfAnArticleThatGoesFromOneToTheOther() throws Exception {
    digest.articles.get("two.md").topics("Health");
    digest.save("two.md");

    assertRewrites(
        "*" + SEVENTH + "two/",
        "*" + SEVENTH,
        "*",
        "*topics/",
        "*topics/by-name/",
        "*topics/space/",
        "*topics/space/2023/",
        "*topics/health/",
        "*topics/health/2023/",
        "*sources/nasa/",
        FEEDS,
        "*topics/space/feed.xml",
        "*topics/health/feed.xml",
        "*sources/nasa/feed.xml",
        "*sitemap.xml");
  }

  @Test
  void writesThePagesThatLinkToARenamedArticle() throws Exception {
    Files.move(digest.content("one.md"), digest.content("uno.md"));
    digest.write("content/pages/about.md", "---\ntitle: About\n---\n\nSee [one](/uno.md).\n");

    assertRewrites(
        "-" + SEVENTH + "one/",
        "+" + SEVENTH + "uno/",
        "*about/",
        "*",
        "*" + SEVENTH,
        "*" + SEVENTH + "two/",
        "*2023/",
        "*archive/",
        "*2023/12/",
        "*topics/space/",
        "*topics/space/2023/",
        "*sources/esa/",
        "*sources/esa/2023/",
        FEEDS,
        "*topics/space/feed.xml",
        "*sources/esa/feed.xml",
        "*sitemap.xml");
  }

  @Test
  void writesWhatLinksToAnArticleThatExpires() throws Exception {
    digest.put("z.md", article("Linking", "2022-01-01").links("last.md"));
    digest.build();
    before = new SiteFiles(digest.site());

    digest.articles.get("last.md").with("expires", "2024-02-01");
    digest.save("last.md");

    assertThat(rewritten()).contains("*2022/01/01/z/").doesNotContain("*2022/01/01/");
  }

  @Test
  void writesTheMembersOfAThread() throws Exception {
    digest.articles.get("old.md").with("thread", "Comet");
    digest.save("old.md");
    digest.articles.get("last.md").with("thread", "Comet");
    digest.save("last.md");

    assertRewrites("*" + OLD + "old/", "*" + LAST + "last/", "+threads/comet/", "*sitemap.xml");
  }

  @Test
  void writesAnImageAlone() throws Exception {
    digest.write("content/a.svg", "<svg id='other'/>\n");

    assertRewrites("*a.svg");
  }

  @Test
  void writesAnAssetAlone() throws Exception {
    digest.write("templates/assets/site.css", "a{}\n");

    assertRewrites("*assets/site.css");
  }

  @Test
  void writesThePagesOfATemplate() throws Exception {
    digest.write("templates/standalone.ftlh", "<h1>${title}</h1>\n");

    assertRewrites("*about/");
  }

  @Test
  void writesEveryPageForANewTitleOfTheSite() throws Exception {
    digest.write("content/site.yml", "title: Another title\n");

    Set<String> pages = new TreeSet<>();
    for (String file : FileTree.read(digest.site()).keySet()) {
      if (file.endsWith(".html")
          || file.contains("feed")
          || file.equals("rss.xml")
          || file.equals("share.png")) {
        pages.add("*" + file.replaceAll("index\\.html$", ""));
      }
    }
    assertThat(rewritten()).isEqualTo(pages);
  }

  @Test
  void writesThePagesThatNameATopic() throws Exception {
    digest.write("content/topics.yml", "space: {name: Outer space}\nhealth:\ntrade:\n");

    assertRewrites(
        "*",
        "*404.html",
        "*" + SEVENTH,
        "*" + SEVENTH + "one/",
        "*" + SEVENTH + "two/",
        "*topics/",
        "*topics/by-name/",
        "*topics/space/",
        "*topics/space/2023/",
        "*sources/esa/",
        "*sources/nasa/",
        FEEDS,
        "*topics/space/feed.xml",
        "*sources/esa/feed.xml",
        "*sources/nasa/feed.xml",
        "*feeds.opml",
        "*subscribe/");
  }

  @Test
  void writesThePagesThatNameASource() throws Exception {
    digest.write("content/sources.yml", "who: {name: W. H. O.}\nesa:\nnasa:\nwto:\nbbc:\n");

    assertRewrites(
        "*",
        "*2023/11/",
        "*" + OLD,
        "*" + OLD + "old/",
        "*topics/health/",
        "*topics/health/2023/",
        "*sources/",
        "*sources/by-name/",
        "*sources/who/",
        "*sources/who/2023/",
        FEEDS,
        "*topics/health/feed.xml",
        "*sources/who/feed.xml",
        "*feeds.opml",
        "*subscribe/");
  }

  @Test
  void writesThePagesThatNameTheSiteOfASource() throws Exception {
    String others = "esa:\nnasa:\nwto:\nbbc:\n";
    digest.write("content/sources.yml", "who:\n" + others);
    digest.build();
    before = new SiteFiles(digest.site());

    digest.write("content/sources.yml", "who: {url: 'https://www.who.int/'}\n" + others);

    assertRewrites(
        "*" + OLD + "old/",
        "*sources/who/",
        "*feed.xml",
        "*rss.xml",
        "*topics/health/feed.xml",
        "*sources/who/feed.xml");
  }

  @Test
  void writesAnOutputFileThatWasAlteredOrDeleted() throws Exception {
    digest.write("site/archive/index.html", "altered");
    digest.delete("site/2023/index.html");

    assertRewrites("*archive/", "*2023/");
  }

  @Test
  void writesTheIndexOfTheSearchOnlyOfTheYearOfAnArticle() throws Exception {
    digest.put(
        "last.md",
        article("Last", "2024-01-09").topics("Trade").sources("bbc").body("A zebra came."));
    digest.build();

    assertThat(take(before.changes(), change -> change.startsWith("search/", 1)))
        .isNotEmpty()
        .allMatch(change -> change.startsWith("*search/2024/"));
  }

  @Test
  void leavesTheIndexOfTheSearchWhenNothingOfAnArticleChanges() throws Exception {
    digest.write("content/pages/about.md", "---\ntitle: About\n---\n\nOther words.\n");

    assertRewrites("*about/");

    assertThat(searchFiles).isEmpty();
  }

  private void assertRewrites(String... changes) throws Exception {
    Set<String> expected = new TreeSet<>(Arrays.asList(changes));
    if (expected.remove(FEEDS)) {
      expected.addAll(List.of("*feed.xml", "*rss.xml", "*feed.json"));
    }
    Set<String> changed = rewritten();
    searchFiles = take(changed, change -> change.startsWith("search/", 1));
    assertThat(changed).isEqualTo(expected);
  }

  private static Set<String> take(Set<String> changes, Predicate<String> which) {
    Set<String> taken = new TreeSet<>();
    changes.stream().filter(which).forEach(taken::add);
    changes.removeAll(taken);
    return taken;
  }

  /** What a build changes; its summary must say the same. */
  private Set<String> rewritten() throws Exception {
    Program run = digest.build();
    assertThat(run.exitCode()).as(run.err()).isZero();
    Set<String> changes = before.changes();
    assertThat(run.out())
        .contains(": " + count(changes, "*", "+") + " file")
        .contains(" " + count(changes, "-") + " removed");
    return changes;
  }

  private static long count(Set<String> changes, String... kinds) {
    return changes.stream().filter(change -> Stream.of(kinds).anyMatch(change::startsWith)).count();
  }
}
