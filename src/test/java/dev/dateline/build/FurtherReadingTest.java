package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a reader can go on from an article. */
class FurtherReadingTest {
  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void begin() throws Exception {
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
  }

  @Test
  void goesThroughAnEditionInItsOrder() throws Exception {
    put("morning.md", "Morning", "2024-01-02T10:30:00Z");
    put("noon.md", "Noon", "2024-01-02T12:00:00Z").with("lead", "true");
    digest.save("noon.md");
    put("evening.md", "Evening", "2024-01-02T19:00:00Z");
    digest.build();

    List<String> order = page("2024/01/02/").select("article .p-name").eachText();
    assertThat(order).hasSize(3).startsWith("Noon");
    for (int i = 0; i < 2; i++) {
      String slug = order.get(i).toLowerCase(Locale.ROOT);
      assertThat(page("2024/01/02/" + slug + "/").select(".pager .later").text())
          .isEqualTo("Next in this edition " + order.get(i + 1));
    }
  }

  @Test
  void goesFromTheLastArticleToTheEditionAfter() throws Exception {
    put("a.md", "First", "2024-01-02");
    put("alone.md", "Alone", "2024-01-03");
    put("c.md", "Last", "2024-01-04");
    digest.build();

    assertThat(page("2024/01/03/alone/").select(".pager a").eachText())
        .containsExactly(
            "Earlier The edition of January 2, 2024", "Later The edition of January 4, 2024");
  }

  @Test
  void namesAtMostSixOthersOfAnEditionInItsOrder() throws Exception {
    for (int i = 1; i <= 9; i++) {
      put("number-" + i + ".md", "Number " + i, "2024-01-02");
    }
    digest.build();

    List<String> order = page("2024/01/02/").select("article .p-name").eachText();
    String slug = order.get(5).replace(' ', '-').toLowerCase(Locale.ROOT);
    assertThat(page("2024/01/02/" + slug + "/").select("[aria-labelledby=dateline-edition] li"))
        .extracting(item -> item.text())
        .containsExactly(
            order.get(0), order.get(1), order.get(2), order.get(6), order.get(7), order.get(8));
  }

  @Test
  void namesEarlierArticlesOfItsTopicAndOfItsSourceEachOnce() throws Exception {
    put("old.md", "Old", "2024-01-01").topics("Space").sources("esa");
    put("other.md", "Other", "2024-01-02").topics("Trade").sources("esa");
    put("today.md", "Today", "2024-01-03").topics("Space").sources("esa");
    put("same.md", "Same day", "2024-01-03").topics("Space").sources("esa");
    put("new.md", "New", "2024-01-04").topics("Space").sources("esa");
    digest.articles.keySet().forEach(digest::save);
    digest.build();

    Document page = page("2024/01/03/today/");
    assertThat(page.select("[aria-labelledby=dateline-topic] :is(h2, li a)").eachText())
        .containsExactly("More on Space", "Old");
    assertThat(page.select("[aria-labelledby=dateline-source] :is(h2, li a)").eachText())
        .containsExactly("More from esa", "Other");
  }

  @Test
  void saysWhatIsInAnotherLanguage() throws Exception {
    put("deux.md", "Deux", "2024-01-02").topics("Space").with("lang", "fr");
    put("three.md", "Three", "2024-01-02").with("lead", "true");
    put("four.md", "Four", "2024-01-03").topics("Space");
    digest.articles.keySet().forEach(digest::save);
    digest.build();

    assertThat(page("2024/01/02/three/").select(".pager [lang=fr]").text()).isEqualTo("Deux");
    assertThat(page("2024/01/03/four/").select("aside li[lang=fr] time").attr("lang"))
        .isEqualTo("en");
    assertThat(page("2024/01/02/deux/").select("article[lang=fr] .byline").attr("lang"))
        .isEqualTo("en");
  }

  private SampleArticle put(String file, String headline, String date) {
    return digest.put(file, new SampleArticle(headline, date).body("It is so."));
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(Files.readString(digest.site().resolve(path + "index.html")));
  }
}
