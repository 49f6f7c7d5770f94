package dev.dateline.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.browser.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index by date: calendars that name the news, and editions by date. */
class ArchivePagesTest {
  /** Twelve screens of a phone. */
  private static final int TALLEST = 12 * 844;

  private static final int LARGEST = 60_000;

  @TempDir static Path folder;

  /** An edition on each day of 2023 with up to nine articles, two in 2021, all with a picture. */
  @BeforeAll
  static void build() {
    FileTree.write(folder, "content/site.yml", "title: The Digest\nbase_url: https://d.example/\n");
    FileTree.write(
        folder,
        "content/map.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='300'/>\n");
    write(LocalDate.of(2021, 3, 5), 2);
    write(LocalDate.of(2021, 11, 5), 1);
    for (int day = 0; day < 365; day++) {
      write(LocalDate.of(2023, 1, 1).plusDays(day), 1 + day % 9);
    }
    Program run = Program.in(folder, "build", "--now", "2024-03-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static void write(LocalDate day, int count) {
    for (int i = 0; i < count; i++) {
      String headline = "The council approved a plan for the old rail yard of " + day + " " + i;
      FileTree.write(
          folder,
          "content/" + day + "-n" + i + ".md",
          "---\ntitle: "
              + headline
              + "\ndate: "
              + day
              + "\nsource: times\nimage: {src: /map.svg, alt: A map}\n---\n\nText.\n");
    }
  }

  private static Document page(String page) throws Exception {
    return Jsoup.parse(Files.readString(file(page)));
  }

  private static Path file(String page) {
    return folder.resolve("site/" + page + "index.html");
  }

  @Test
  void showsTheNewestMonthsAndEditionsByDate() throws Exception {
    Document archive = page("archive/");

    assertThat(archive.select(".calendar caption a").eachText())
        .startsWith("December 2023", "November 2023")
        .endsWith("July 2023")
        .hasSize(6);
    assertThat(archive.select(".latest li")).hasSize(30);
    assertThat(archive.select(".latest li").first().text())
        .isEqualTo(
            "December 31, 2023 The council approved a plan for the old rail yard of 2023-12-31 0"
                + " +4");
    assertThat(archive.select(".group h3 a").eachText()).containsExactly("2023", "2021");
    assertThat(archive.select(".group").last().select(".counted a").eachText())
        .containsExactly("November", "March");
  }

  @Test
  void listsTheLeadStoriesOfAYearAndLeavesEmptyMonthsOut() throws Exception {
    Document year = page("2021/");

    assertThat(year.select("caption").eachText()).hasSize(2);
    assertThat(year.select(".group h3").eachText()).containsExactly("November", "March");
    assertThat(year.select(".group li").eachText())
        .containsExactly(
            "Fri 5 The council approved a plan for the old rail yard of 2021-11-05 0",
            "Fri 5 The council approved a plan for the old rail yard of 2021-03-05 0 +1");
  }

  @Test
  void shadesDaysByTheirNumberOfArticles() throws Exception {
    Document year = page("2023/");

    assertThat(year.select("td a")).hasSize(365);
    for (int level = 2; level <= 4; level++) {
      assertThat(year.select("td a.level" + level)).hasSizeGreaterThan(60);
    }
  }

  @Test
  void leadsFromALongMonthToTheRestOfEachDay() throws Exception {
    Document month = page("2023/08/");

    assertThat(month.select(".lines li").size()).isBetween(50, 100);
    assertThat(month.select(".more a").first().attr("href")).startsWith("../../2023/08/");
  }

  @Test
  void staysShortOnAPhoneAndSmall() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage(new NewPageOptions().setViewportSize(390, 844));
      for (String name :
          new String[] {
            "archive/",
            "2023/",
            "2023/08/",
            "sources/times/2023/",
            "sources/times/2023/08/",
            "sources/times/"
          }) {
        assertThat(Files.size(file(name))).as(name).isLessThan(LARGEST);
        page.navigate(file(name).toUri().toString());
        assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
            .as(name)
            .isLessThan(TALLEST);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(390);
      }
    }
  }

  @Test
  void namesTheLeadStoriesOfTheNewestMonthsOnATouchScreen() {
    try (Chromium chromium = Chromium.start()) {
      Page page =
          chromium
              .browser()
              .newPage(new NewPageOptions().setViewportSize(390, 844).setHasTouch(true));
      page.navigate(file("archive/").toUri().toString());
      Locator lead = page.locator("td a").last().locator("span");

      assertThat(lead.boundingBox().width).isLessThan(2);
      page.getByLabel("The lead story of each day").tap();
      assertThat(lead.boundingBox().width).isGreaterThan(150);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void namesTheLeadStoryOfADayForPointerAndKeyboardAndInAList() {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      page.navigate(file("2023/").toUri().toString());
      Locator day = page.locator("td a").first();
      Locator lead = day.locator("span");

      assertThat(lead.boundingBox().width).isLessThan(2);
      day.focus();
      assertThat(lead.boundingBox().width).isGreaterThan(150);
      page.locator("td a").last().hover();
      assertThat(page.locator("td a").last().locator("span").boundingBox().width)
          .isGreaterThan(150);

      page.getByLabel("The lead story of each day").check();
      assertThat(lead.boundingBox().width).isGreaterThan(150);
      assertThat(page.locator("td a").nth(40).locator("span").boundingBox().width)
          .isGreaterThan(150);
    }
  }
}
