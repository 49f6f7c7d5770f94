package dev.dateline.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.dateline.browser.Chromium;
import dev.dateline.browser.ServedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers find at {@code /search/}, and how the page behaves under their hands. */
class SearchInBrowserTest {
  @TempDir static Path folder;
  private static ServedSite site;
  private static Chromium chromium;

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void buildAndStart() throws IOException {
    site = new ServedSite(folder);
    site.write("site.yml", "title: The Digest\n");
    String space = "topics: [Space]\nsource: '@nasa'\n";
    site.article(
        "2024-02-01", "Lander sleeps", space, "The rover is near. It has a zebra on board.");
    site.article("2024-03-01", "Budget vote", "topics: [Money]\n", "No rover was named by anyone.");
    site.article("2024-01-05", "Rover lands", space, "It came down softly in the dust.");
    site.article(
        "2023-05-05", "Élysée votes", "dateline: Paris\n", "In İstanbul the Straße is full.");
    site.article("2023-06-05", "Tokyo", "", "東京都で会議が開かれた。");
    site.article("2022-06-05", "Old rover", "", "An older rover was shown in a museum.");
    site.article("2023-04-05", "Old harvest", "", "The wheat of that year was in late.");
    for (int day = 10; day < 25; day++) {
      site.article("2024-04-" + day, "Harvest " + day, "", "The wheat of day " + day + " is in.");
    }
    site.build();
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
    site.close();
  }

  @BeforeEach
  void open() {
    open(new NewContextOptions());
  }

  private void open(NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = chromium.browser().newContext(options);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(site.address("search/"));
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  private Locator input() {
    return page.locator("#dateline-search-query");
  }

  private Locator headlines() {
    return page.locator(".found h2");
  }

  private Locator status() {
    return page.locator("[role=status]");
  }

  private Locator older() {
    return page.locator("#dateline-search-older");
  }

  private void assertFinds(String query, String... headlines) {
    input().fill(query);
    assertThat(headlines()).hasText(headlines);
  }

  @Test
  void findsTheNewestFirstAndHeadlinesOfAYearBeforeItsTexts() {
    input().pressSequentially("rov");

    assertThat(headlines())
        .hasText(new String[] {"Rover lands", "Budget vote", "Lander sleeps", "Old rover"});
    assertThat(status()).hasText("Results: 4");
  }

  @Test
  void keepsResultsWhileTheNextWordBegins() {
    assertFinds("zebra", "Lander sleeps");
    assertFinds("zebra b", "Lander sleeps");
    assertFinds("zebra q", "Lander sleeps");
    assertFinds("zebra bo", "Lander sleeps");
  }

  @Test
  void showsDateSourcesAndTheSentenceWithTheWordMarked() {
    assertFinds("zebra", "Lander sleeps");

    assertThat(page.locator(".found .meta")).hasText("February 1, 2024 · nasa");
    assertThat(page.locator(".found .excerpt")).hasText("It has a zebra on board.");
    assertThat(page.locator(".found .excerpt mark")).hasText("zebra");
  }

  @Test
  void goesOnToOlderYearsAndToTheFirstNewResult() {
    input().fill("wheat");
    assertThat(headlines()).hasCount(10);
    page.locator("#dateline-search-more").click();
    assertThat(older()).hasText("Search 2023 and before");

    older().press("Enter");

    assertThat(headlines().last()).hasText("Old harvest");
    assertThat(page.locator(".found li:last-child a")).isFocused();
    assertThat(older()).isHidden();
  }

  @Test
  void filtersByTopicWithCounts() {
    assertFinds("rover", "Rover lands", "Budget vote", "Lander sleeps", "Old rover");
    assertThat(page.locator("#dateline-search-topic option"))
        .hasText(new String[] {"All topics", "Space (2)", "Money (1)"});

    page.selectOption("#dateline-search-topic", "topics/space/");

    assertThat(headlines()).hasText(new String[] {"Rover lands", "Lander sleeps"});
    assertThat(page).hasURL(Pattern.compile("q=rover&topic="));
  }

  @Test
  void filtersByYear() {
    assertFinds("rover", "Rover lands", "Budget vote", "Lander sleeps", "Old rover");

    page.selectOption("#dateline-search-year", "2022");

    assertThat(headlines()).hasText("Old rover");
  }

  @Test
  void keepsTheQueryInTheAddressSoThatBackWorks() {
    page.navigate(site.address("search/?q=zebra"));
    assertThat(input()).hasValue("zebra");
    assertThat(headlines()).hasText("Lander sleeps");
    input().fill("museum");
    input().press("Enter");
    assertThat(page).hasURL(site.address("search/?q=museum"));

    page.goBack();

    assertThat(headlines()).hasText("Lander sleeps");
    assertThat(input()).hasValue("zebra");
  }

  @Test
  void showsTenAtATimeAndMoreByKeyboardAlone() {
    page.navigate(site.address(""));
    page.keyboard().press("/");
    page.keyboard().type("wheat");
    page.keyboard().press("Enter");

    assertThat(headlines()).hasCount(10);
    assertThat(page).hasURL(Pattern.compile("/search/\\?q=wheat"));
    page.locator("#dateline-search-more").press("Enter");

    assertThat(headlines()).hasCount(15);
    assertThat(page.locator(".found li:nth-child(11) a")).isFocused();
  }

  @Test
  void putsTheCursorIntoTheFieldWithASlash() {
    input().fill("a/b");
    input().blur();
    page.keyboard().press("/");

    assertThat(input()).isFocused();
    assertThat(input()).hasValue("a/b");
  }

  @Test
  void forgivesOneWrongLetter() {
    for (String wrong : List.of("zebre", "zobra", "yebra", "ezbra", "zzebra", "muzeum")) {
      input().fill(wrong);
      assertThat(headlines()).hasCount(1);
      assertThat(status()).containsText("instead");
    }
  }

  @Test
  void findsWordsInQuotesOnlyOneAfterTheOther() {
    assertFinds("\"rover is near\"", "Lander sleeps");
    assertFinds("\"near rover\"");
    assertFinds("\"rover lands\"", "Rover lands");
  }

  @Test
  void ignoresCaseAndAccentsAndSearchesChineseByPairs() {
    assertFinds("ELYSEE", "Élysée votes");
    assertFinds("istanbul", "Élysée votes");
    assertFinds("strasse", "Élysée votes");
    assertFinds("paris", "Élysée votes");
    assertFinds("京都", "Tokyo");
    assertFinds("会議が", "Tokyo");
    assertFinds("東都");
  }

  @Test
  void saysThatNothingWasFound() {
    input().fill("xylophone");

    assertThat(status()).hasText("Nothing was found for “xylophone”.");
  }

  @Test
  void saysWhatToDoWithoutJavaScript() {
    open(new NewContextOptions().setJavaScriptEnabled(false));

    assertThat(page.locator("#dateline-search-help")).isVisible();
    assertThat(page.locator("#dateline-search-help a")).hasCount(3);
  }

  @Test
  void fitsANarrowScreenInTheDark() {
    open(new NewContextOptions().setViewportSize(390, 800).setColorScheme(ColorScheme.DARK));
    assertFinds("rover", "Rover lands", "Budget vote", "Lander sleeps", "Old rover");

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  void isWhereTheKeyOfTheSearchLeadsWhenThePageShowsNoField() {
    open(new NewContextOptions().setViewportSize(390, 800));
    page.navigate(site.address(""));

    page.keyboard().press("/");

    assertThat(page).hasURL(site.address("search/"));
  }

  @Test
  void loadsNoOtherYearThanTheQueryNeeds() {
    site.asked.clear();
    input().fill("wheat");
    assertThat(headlines()).hasCount(10);

    assertThat(site.asked).noneMatch(path -> path.matches("/search/202[23]/.*"));
  }

  @Test
  void showsTheFirstSentenceWhereOnlyTheHeadlineHasTheWord() {
    input().fill("lands");

    assertThat(page.locator(".found .excerpt")).hasText("It came down softly in the dust.");
  }

  @Test
  void hidesTheFiltersUntilThereAreResultsAndWithoutJavaScript() {
    assertThat(page.locator("#dateline-search-filters")).isHidden();
    input().fill("rover");
    assertThat(page.locator("#dateline-search-filters")).isVisible();
    open(new NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator("#dateline-search-filters")).isHidden();
  }
}
