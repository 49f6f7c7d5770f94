package dev.dateline.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.browser.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indexes of a digest with more topics and sources than a page can list. */
class IndexPagesTest {
  private static final int TALLEST = 12 * 844;
  private static final int LARGEST = 60_000;
  private static final int TOPICS = 300;

  @TempDir static Path folder;

  /** Topic 7 has most articles; four tenths of the topics begin with an S. */
  @BeforeAll
  static void build() {
    FileTree.write(
        folder, "content/site.yml", "title: T\nbase_url: https://d.example/\nsearch: off\n");
    for (int i = 0; i < TOPICS; i++) {
      String first = List.of("Science", "Salt", "Arts", "Élan", "9 Lives").get(i % 5);
      FileTree.write(
          folder,
          "content/n" + i + ".md",
          "---\ntitle: News "
              + i
              + "\ndate: 2024-01-02\ntopics: ["
              + first
              + " and letters "
              + i
              + ", Science and letters "
              + (i < 9 ? 5 : i)
              + "]\nsource: paper"
              + i % 40
              + "\n---\nText.\n");
    }
    Program run = Program.in(folder, "build");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static Document page(String page) throws Exception {
    return Jsoup.parse(Files.readString(file(page)));
  }

  private static Path file(String page) {
    return folder.resolve("site/" + page + "index.html");
  }

  private static List<String> names(String page) throws Exception {
    return page(page).select(".entry").eachText();
  }

  @Test
  void haveThoseWithMostArticlesFirstAndTheOthersFromAToZ() throws Exception {
    assertThat(names("topics/")).startsWith("Science and letters 5", "9 Lives and letters 104");
    assertThat(names("topics/")).hasSize(180);
    assertThat(page("topics/").select(".more a").attr("href")).isEqualTo("../topics/by-name/");
    assertThat(page("topics/").select(".more").text()).isEqualTo("All topics, A–Z");
    assertThat(page("topics/").select(".counted a").eachText())
        .containsExactly("By number of articles", "A–Z");
    assertThat(page("topics/").select(".counted [aria-current]").text())
        .isEqualTo("By number of articles");
  }

  @Test
  void listEachNameInOnePageOfItsLetter() throws Exception {
    Document letters = page("topics/by-name/");
    assertThat(letters.select(".entry")).isEmpty();
    assertThat(letters.select(".tags a").eachText())
        .startsWith("9 60", "A 60", "E 60", "Sa 60")
        .contains("Science and letters 1 110");

    List<String> pages = letters.select(".tags a").eachAttr("href");
    List<String> names =
        pages.stream().flatMap(page -> namesAt(page.replace("../../", ""))).sorted().toList();

    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(TOPICS - 1);
    assertThat(page("topics/by-name/a/").title()).startsWith("Topics: A");
    assertThat(page("topics/by-name/a/").select("h1").text()).isEqualTo("Topics: A");
    assertThat(page("topics/by-name/a/").select(".tags [aria-current]").text()).startsWith("A ");
  }

  private static Stream<String> namesAt(String page) {
    try {
      return names(page).stream();
    } catch (Exception e) {
      throw new AssertionError(page, e);
    }
  }

  @Test
  void showAllOnOnePageWhereTheyFit() throws Exception {
    assertThat(names("sources/")).hasSize(40);
    assertThat(page("sources/").select(".more")).isEmpty();
    assertThat(names("sources/by-name/"))
        .containsExactlyElementsOf(
            IntStream.range(0, 40).mapToObj(i -> "paper" + i).sorted().toList());
  }

  @Test
  void areShortOnAPhoneAndSmall() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage(new NewPageOptions().setViewportSize(390, 844));
      for (String name :
          List.of(
              "topics/", "topics/by-name/", "topics/by-name/a/", "sources/", "sources/by-name/")) {
        assertThat(Files.size(file(name))).as(name).isLessThan(LARGEST);
        page.navigate(file(name).toUri().toString());
        assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
            .as(name)
            .isLessThan(TALLEST);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(390);
      }
    }
  }
}
