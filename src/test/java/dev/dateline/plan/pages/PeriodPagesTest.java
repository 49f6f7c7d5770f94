package dev.dateline.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The articles of a topic by year; by month where a year has many, by day where a month has. */
class PeriodPagesTest {
  private static final String TOPIC = "topics/politics/";

  @TempDir static Path folder;

  /** In 2022 three articles, in 2023 one every other day, in February 2024 two hundred. */
  @BeforeAll
  static void build() {
    FileTree.write(folder, "content/site.yml", "title: The Digest\nbase_url: https://d.example/\n");
    write(LocalDate.of(2022, 5, 1), 2);
    write(LocalDate.of(2022, 3, 9), 1);
    for (int day = 0; day < 365; day += 2) {
      write(LocalDate.of(2023, 1, 1).plusDays(day), 1);
    }
    for (int day = 1; day <= 10; day++) {
      write(LocalDate.of(2024, 2, day), 20);
    }
    write(LocalDate.of(2024, 1, 5), 1);
    Program run = Program.in(folder, "build", "--now", "2024-03-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static void write(LocalDate day, int count) {
    for (int i = 0; i < count; i++) {
      String head = "---\ntitle: Of " + day + " number " + i + "\ndate: " + day + "\n";
      FileTree.write(
          folder,
          "content/" + day + "-n" + i + ".md",
          head + "topics: Politics\nsource: times\n---\n\nText.\n");
    }
  }

  private static Document page(String page) throws Exception {
    String base = "https://d.example/" + page;
    return Jsoup.parse(Files.readString(folder.resolve("site/" + page + "index.html")), base);
  }

  private static List<String> links(Element page, String selector) {
    List<String> links = new ArrayList<>();
    for (Element link : page.select(selector)) {
      links.add(link.text() + " " + link.attr("abs:href").replace("https://d.example/", ""));
    }
    return links;
  }

  @Test
  void showAShortYearMonthByMonthWithEachDateOnce() throws Exception {
    Document year = page(TOPIC + "2022/");

    assertThat(year.select("h1").text()).isEqualTo("Politics 2022");
    assertThat(links(year, ".page-head .counted a"))
        .containsExactly(
            "May " + TOPIC + "2022/#dateline-2022-05", "March " + TOPIC + "2022/#dateline-2022-03");
    assertThat(year.getElementById("dateline-2022-05").select("h2").text()).isEqualTo("May");
    assertThat(year.select(".days li").eachText())
        .containsExactly(
            "Sun 1 Of 2022-05-01 number 0 times",
            "Of 2022-05-01 number 1 times",
            "Wed 9 Of 2022-03-09 number 0 times");
    assertThat(folder.resolve("site/" + TOPIC + "2022/05")).doesNotExist();
  }

  @Test
  void cutALongYearIntoMonths() throws Exception {
    Document year = page(TOPIC + "2023/");
    assertThat(links(year, ".page-head .counted a"))
        .hasSize(12)
        .startsWith("December " + TOPIC + "2023/12/", "November " + TOPIC + "2023/11/");
    assertThat(year.select(".group")).hasSize(12);
    assertThat(year.select(".days li").size()).isLessThan(110);
    assertThat(links(year, "#dateline-2023-12 .more a"))
        .containsExactly("All 16 articles: December " + TOPIC + "2023/12/");

    Document month = page(TOPIC + "2023/08/");
    assertThat(month.select("h1").text()).isEqualTo("Politics, August 2023");
    assertThat(month.select(".days li")).hasSize(16);
    assertThat(links(month, ".crumbs a"))
        .containsExactly("Topics topics/", "Politics " + TOPIC, "2023 " + TOPIC + "2023/");
    assertThat(links(month, ".pager a"))
        .containsExactly(
            "Earlier July 2023 " + TOPIC + "2023/07/",
            "Later September 2023 " + TOPIC + "2023/09/");
    assertThat(month.select("meta[name=description]").attr("content"))
        .startsWith("Of 2023-08-31 number 0 · ");
  }

  @Test
  void cutALongMonthIntoDays() throws Exception {
    Document month = page(TOPIC + "2024/02/");
    assertThat(links(month, ".group h2 a"))
        .hasSize(10)
        .startsWith("February 10, 2024 " + TOPIC + "2024/02/10/");
    assertThat(page(TOPIC + "2024/02/10/").select(".days li")).hasSize(20);
    assertThat(page(TOPIC + "2024/01/").select(".days li")).hasSize(1);
  }

  @Test
  void areInTheSitemapAndHaveALink() throws Exception {
    String sitemap = Files.readString(folder.resolve("site/sitemap.xml"));

    assertThat(sitemap).contains(TOPIC + "2023/08/<", TOPIC + "2024/02/10/<");
  }

  @Test
  void leaveTheNameOfASourceOutOfItsOwnLines() throws Exception {
    assertThat(page("sources/times/2022/").select(".days li").first().text())
        .isEqualTo("Sun 1 Of 2022-05-01 number 0");
  }

  @Test
  void followTheNewestArticlesOnThePageOfATopic() throws Exception {
    Document topic = page(TOPIC);
    assertThat(topic.select(".river article")).hasSize(20);
    assertThat(topic.getElementById("dateline-more").text()).isEqualTo("More from 2024");
    assertThat(topic.select("#dateline-2024-02 li").first().text())
        .isEqualTo("Fri 9 Of 2024-02-09 number 0 times");
    assertThat(topic.select(".days li")).hasSize(40);
    assertThat(links(topic, ".more a"))
        .containsExactly("All articles from 2024 " + TOPIC + "2024/");
  }
}
