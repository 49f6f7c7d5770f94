package dev.dateline.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.dateline.FileTree;
import dev.dateline.browser.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees in the browser. */
class PreviewInBrowserTest {
  private static final String GOOD = "2024/01/02/good/";

  private static Chromium chromium;

  @TempDir Path folder;
  private Preview preview;
  private BrowserContext context;
  private Page page;
  private final List<String> loads = new ArrayList<>();
  private final List<String> consoleErrors = new ArrayList<>();

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void endBrowser() {
    chromium.close();
  }

  @BeforeEach
  void start() throws Exception {
    FileTree.write(
        folder,
        "content/good.md",
        "Good news\n\n2024-01-02\n\nAll is well here.\n\n" + "Another line.\n\n".repeat(150));
    preview = new Preview(folder, "/", true);
    context = chromium.browser().newContext();
    page = context.newPage();
    page.onLoad(loaded -> loads.add(loaded.url()));
    page.onPageError(consoleErrors::add);
  }

  @AfterEach
  void end() {
    context.close();
    preview.close();
    assertThat(consoleErrors).isEmpty();
  }

  private void open(String path) {
    // The page is connected to the preview.
    page.waitForResponse(
        response -> response.url().endsWith("__dateline/events"),
        () -> page.navigate(preview.url(path)));
    loads.clear();
  }

  @Test
  void searchesWhatThePreviewShows() throws Exception {
    preview.write(
        "content/draft.md",
        "---\ntitle: Not yet\ndate: 2024-01-03\ndraft: true\n---\n\nA wombat is in it.\n");
    preview.awaitBody("2024/01/03/draft/", "A wombat is in it.");
    open("search/?q=wombat");

    assertThat(page.locator("#dateline-search-results")).containsText("Not yet");
  }

  @Test
  void searchesAnewWhenAnArticleChanges() throws Exception {
    preview.awaitBody(GOOD, "Good news");
    open("search/?q=numbat");
    assertThat(page.locator("#dateline-search-status")).not().hasText("");

    preview.write("content/good.md", "Good news\n\n2024-01-02\n\nA wombat and a numbat.\n");

    assertThat(page.locator("#dateline-search-results")).containsText("Good news");
  }

  @Test
  void showsAnEditAndStaysWhereTheReaderIs() throws Exception {
    open(GOOD);
    page.evaluate("scrollTo(0, 1500)");

    String text = Files.readString(folder.resolve("content/good.md"));
    preview.write("content/good.md", text.replace("All is well", "All is better"));

    assertThat(page.getByText("All is better here.")).isVisible();
    assertThat(page.evaluate("scrollY")).isEqualTo(1500);
  }

  @Test
  void swapsTheStylesheetWithoutAReload() {
    open(GOOD);
    int sheets = page.locator("link[rel=stylesheet]").count();
    page.evaluate("window.mark = 'still the same page'; scrollTo(0, 700)");

    FileTree.write(folder, "templates/assets/site.css", "h1 { color: rgb(1, 2, 3) }");

    assertThat(page.locator("h1").first()).hasCSS("color", "rgb(1, 2, 3)");
    assertThat(page.evaluate("window.mark")).isEqualTo("still the same page");
    assertThat(loads).isEmpty();
    assertThat(page.locator("link[rel=stylesheet]")).hasCount(sheets);
  }

  @Test
  void listsMistakesOverTheLastGoodPageUntilTheyAreMended() {
    open(GOOD);

    preview.write("content/good.md", "---\ntitle: Good news\ndate: [\n---\nAll is lost.\n");

    assertThat(page.locator("dateline-preview .panel")).isVisible();
    assertThat(page.locator("dateline-preview li").first()).containsText("content/good.md:");
    assertThat(page.getByText("All is well here.")).isVisible();

    preview.write("content/good.md", "Good news\n\n2024-01-02\n\nAll is mended.\n");

    assertThat(page.locator("dateline-preview .panel")).isHidden();
    assertThat(page.getByText("All is mended.")).isVisible();
  }

  @Test
  void keepsThePageWhenItsTemplateBreaks() throws Exception {
    open(GOOD);

    FileTree.write(folder, "templates/article.ftlh", "<p>${card.headlin}</p>");

    assertThat(page.locator("dateline-preview .panel")).isVisible();
    assertThat(page.locator("dateline-preview li").first())
        .containsText("templates/article.ftlh:1");
    assertThat(page.getByText("All is well here.")).isVisible();

    FileUtils.deleteDirectory(folder.resolve("templates").toFile());

    assertThat(page.locator("dateline-preview .panel")).isHidden();
  }

  @Test
  void survivesTheLossOfTheContentFolder() throws Exception {
    open(GOOD);
    Path aside = folder.resolve("aside");

    Files.move(folder.resolve("content"), aside);
    assertThat(page.locator("dateline-preview li").first()).containsText("there is no folder");
    assertThat(page.getByText("All is well here.")).isVisible();

    Files.move(aside, folder.resolve("content"));
    assertThat(page.locator("dateline-preview .panel")).isHidden();

    preview.write("content/good.md", "Good news\n\n2024-01-02\n\nBack again.\n");
    assertThat(page.getByText("Back again.")).isVisible();
  }

  @Test
  void namesAnImageThatHasVanished() throws Exception {
    FileTree.write(folder, "content/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    preview.write("content/good.md", "Good news\n\n2024-01-02\n\n![A dot](dot.svg) is here.\n");
    preview.awaitBody(GOOD, "is here.");
    open(GOOD);

    Files.delete(folder.resolve("content/dot.svg"));

    assertThat(page.locator("dateline-preview li").first()).containsText("dot.svg");
  }

  @Test
  void offersThePageOfAnArticleThatWasChangedElsewhere() {
    open("");

    preview.write("content/other.md", "Other news\n\n2024-01-03\n\nSomething else.\n");
    page.locator("dateline-preview .toast a").click();

    assertThat(page).hasURL(preview.url("2024/01/03/other/"));
  }

  @Test
  void followsAnArticleToItsNewAddress() {
    open(GOOD);

    preview.write("content/good.md", "Good news\n\n2024-01-05\n\nAll is later.\n");

    assertThat(page).hasURL(preview.url("2024/01/05/good/"));
    assertThat(page.getByText("All is later.")).isVisible();
  }

  @Test
  void badgesDraftsAndWhatIsScheduled() {
    FileTree.write(
        folder, "content/draft.md", "---\ntitle: A\ndate: 2024-01-04\ndraft: true\n---\nx\n");
    FileTree.write(folder, "content/late.md", "B\n\n2045-08-12\n\nLater.\n");
    FileTree.write(folder, "content/pages/p.md", "---\ntitle: P\ndraft: true\n---\nx\n");

    page.navigate(preview.url("2024/01/04/draft/"));
    assertThat(page.locator(".badge")).hasText("Draft");
    page.navigate(preview.url("2045/08/12/late/"));
    assertThat(page.locator(".badge")).hasText("Scheduled");
    page.navigate(preview.url("p/"));
    assertThat(page.locator(".badge")).hasText("Draft");
    page.navigate(preview.url(""));
    assertThat(page.locator(".badge")).hasText(new String[] {"Draft", "Scheduled"});
  }

  @Test
  void listsEveryStateOnTheDesk() {
    FileTree.write(
        folder, "content/a-draft.md", "---\ntitle: A\ndate: 2024-01-04\ndraft: true\n---\nx\n");
    FileTree.write(folder, "content/late.md", "B\n\n2045-08-12\n\nLater.\n");
    FileTree.write(
        folder,
        "content/gone.md",
        "---\ntitle: C\ndate: 2024-01-04\nexpires: 2024-01-05\n---\nx\n");
    FileTree.write(folder, "content/wrong.md", "D\n\nno date\n\nx\n");
    open("__dateline/");

    assertThat(page.locator(".input .state"))
        .containsText(new String[] {"rejected", "scheduled", "draft", "expired", "published"});
    assertThat(row("late.md")).containsText("until 2045-08-12, UTC");
    assertThat(page.locator(".mistakes-list .problems")).containsText("no date");
    assertThat(row("good.md").locator(".words")).hasText("304");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Headline")).press("Enter");
    assertThat(page.locator("[aria-sort=ascending]")).hasText("Headline");
    assertThat(page.locator(".input .headline a").first()).hasText("A");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 draft")).press("Enter");
    assertThat(page.locator(".input")).hasCount(1);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A").setExact(true)).click();
    assertThat(page).hasURL(preview.url("2024/01/04/a-draft/"));
  }

  private Locator row(String text) {
    return page.locator(".input", new Page.LocatorOptions().setHasText(text));
  }

  @Test
  void drawsOnlyTheRowsOfTheDeskThatAreVisible() {
    for (int i = 1000; i < 1600; i++) {
      FileTree.write(
          folder,
          "content/n" + i + ".md",
          "---\ntitle: Number "
              + i
              + "\ndate: 2024-01-03\ntopics: ["
              + (i % 2 == 0 ? "Even" : "Odd")
              + "]\nsources: ['@nytimes']\n---\nx\n");
    }
    preview.write("content/last.md", "The last\n\n2024-01-20\n\nx\n");
    open("__dateline/?sort=headline");
    assertThat(page.locator(".count")).hasText("602 of 602 inputs");
    assertThat((int) (Integer) page.evaluate("document.querySelectorAll('.input').length"))
        .isLessThan(60);
    assertThat(
            page.evaluate(
                "() => { const left = e => e.getBoundingClientRect().left;"
                    + " const cells = document.querySelector('.input').children;"
                    + " return [...document.querySelectorAll('.heads > div')]"
                    + ".every((head, i) => Math.abs(left(head) - left(cells[i])) < 1) }"))
        .as("the heads stand above their columns")
        .isEqualTo(true);

    page.evaluate("document.querySelector('.scroll').scrollTop = 1e7");
    assertThat(row("The last")).isVisible();

    page.getByLabel("Topic").selectOption("Odd");
    assertThat(page.locator(".count")).hasText("300 of 602 inputs");
    page.getByLabel("Source").selectOption("nytimes");
    page.locator("#find").pressSequentially("number 1599");
    assertThat(page.locator(".input")).hasCount(1);
    assertThat(page.locator(".input")).containsText("content/n1599.md");
    assertThat(page).hasURL(Pattern.compile("topic=Odd&source=nytimes&find=number\\+1599"));
  }

  @Test
  void keepsThePlaceInTheDeskWhenAChangeArrivesInTheMomentOfScrolling() {
    for (int i = 100; i < 200; i++) {
      FileTree.write(folder, "content/n" + i + ".md", "Number " + i + "\n\n2024-01-03\n\nx\n");
    }
    FileTree.write(folder, "content/last.md", "The last\n\n2024-01-20\n\nx\n");
    open("__dateline/?sort=headline");
    assertThat(page.locator(".count")).hasText("102 of 102 inputs");
    // The new page is there before the browser has told anyone that the table was scrolled.
    page.evaluate(
        "() => { const text = Response.prototype.text; Response.prototype.text = async function () {"
            + " const answer = await text.call(this);"
            + " if (answer) document.querySelector('.scroll').scrollTop = 1e7; return answer; } }");

    preview.write("content/another.md", "Another\n\n2024-01-04\n\nx\n");

    assertThat(page.locator(".count")).hasText("103 of 103 inputs");
    assertThat(row("The last")).isVisible();
  }

  @Test
  void opensAFileInTheEditorAndCopiesItsPath() throws Exception {
    Path opened = folder.resolve("opened.txt");
    Path program = folder.resolve("editor.sh");
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\" > " + opened + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String hostile = "a $(touch hacked) 'b' --x.md";
    preview.close();
    preview = new Preview(folder, "/", true, program + " +{line} {file}");
    FileTree.write(folder, "content/" + hostile, "---\ntitle: [\n---\nx\n");
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    open("__dateline/");

    row(hostile).getByText("Open").click();
    Preview.await(
        "the editor has opened", () -> Files.exists(opened) && read(opened).endsWith(".md\n"));
    assertThat(read(opened))
        .isEqualTo("+3\n" + folder.toRealPath().resolve("content/" + hostile) + "\n");
    assertThat(folder.resolve("hacked")).doesNotExist();

    row("good.md").getByText("Copy path").click();
    assertThat(row("good.md").getByText("Copied")).isVisible();
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("content/good.md");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void saysHowToNameTheEditor() throws Exception {
    preview.close();
    preview = new Preview(folder, "/", true, "/no/such/program");
    open("__dateline/");

    row("good.md").getByText("Open").click();

    assertThat(page.locator("dateline-preview .toast")).containsText("The editor can't be started");
  }

  @Test
  void showsTheSiteAsReadersSeeItNowAndOnAnotherDay() {
    FileTree.write(
        folder, "content/draft.md", "---\ntitle: A draft\ndate: 2024-01-04\ndraft: true\n---\nx\n");
    FileTree.write(folder, "content/late.md", "A late one\n\n2024-03-01\n\nLater.\n");
    open("");
    assertThat(page.locator("main").getByText("A draft")).isVisible();
    assertThat(page.locator("#dateline-coming")).isVisible();
    assertThat(page.locator(".folio time")).hasAttribute("datetime", "2024-01-04");

    page.locator("dateline-preview select").selectOption("readers");
    assertThat(page.locator("main").getByText("A draft")).isHidden();
    assertThat(page.locator("main").getByText("A late one")).isHidden();

    page.locator("dateline-preview select").selectOption("day");
    page.locator("dateline-preview input").fill("2024-03-01");
    assertThat(page.locator("main").getByText("A late one")).isVisible();
    assertThat(page.locator("main").getByText("A draft")).isHidden();
    assertThat(page.locator("dateline-preview select")).hasValue("day");

    page.locator("dateline-preview select").selectOption("drafts");
    assertThat(page.locator("main").getByText("A draft")).isVisible();
  }

  @Test
  void saysWhenAndWhyReadersDoNotSeeAPageYet() {
    FileTree.write(
        folder, "content/draft.md", "---\ntitle: A\ndate: 2024-01-04\ndraft: true\n---\nx\n");
    FileTree.write(folder, "content/late.md", "B\n\n2045-08-12\n\nLater.\n");

    open("2024/01/04/draft/");
    assertThat(page.locator("dateline-preview .status")).hasText("draft (draft: true)");
    open("2045/08/12/late/");
    assertThat(page.locator("dateline-preview .status"))
        .hasText("scheduled (until 2045-08-12, UTC)");
    open(GOOD);
    assertThat(page.locator("dateline-preview .status")).isHidden();
  }

  @Test
  void coversOnlyThePagesThatAMistakeConcerns() {
    preview.write("content/bad.md", "Bad news\n\nDecembr 3, 2023\n\nx\n");
    open(GOOD);
    assertThat(page.locator("dateline-preview .panel")).isHidden();
    assertThat(page.locator("dateline-preview .pill")).hasText("Desk: 1 mistake");

    page.locator("dateline-preview .pill").click();
    assertThat(page).hasURL(preview.url("__dateline/"));
    assertThat(page.locator(".mistakes-list pre")).hasText("Decembr 3, 2023");
  }

  @Test
  void showsTheLineThatAMistakeIsOn() {
    open(GOOD);

    preview.write("content/good.md", "Good news\n\nDecembr <b>3</b>, 2023\n\nx\n");

    assertThat(page.locator("dateline-preview .panel")).isVisible();
    assertThat(page.locator("dateline-preview pre")).hasText("Decembr <b>3</b>, 2023");
  }

  @Test
  void keepsTheDeskUpToDate() {
    open("__dateline/");

    preview.write("content/other.md", "Other news\n\n2024-01-03\n\nSomething else.\n");

    assertThat(page.getByText("content/other.md")).isVisible();
    assertThat(loads).isEmpty();
  }

  @Test
  void closesTheOverlayByKeyboard() {
    open(GOOD);
    preview.write("content/good.md", "Good news\n\nnever\n\nx\n");
    assertThat(page.locator("dateline-preview .panel")).isVisible();

    page.locator("dateline-preview .panel button").press("Escape");
    assertThat(page.locator("dateline-preview .panel")).isHidden();

    page.locator("dateline-preview .own").press("Enter");
    assertThat(page.locator("dateline-preview .panel")).isVisible();
  }

  @Test
  void listsMistakesWhateverAnArticleHolds() {
    preview.write(
        "content/good.md",
        "Good news\n\n2024-01-02\n\n## Dateline problems\n\n## Title\n\n"
            + "<div id=\"dateline-problems\" class=\"panel\">x</div>\n\n"
            + "<img name=\"currentScript\" alt=\"\"><img name=\"body\" alt=\"\">\n");
    open(GOOD);

    preview.write("content/good.md", "---\ntitle: [\n---\nText.\n");

    assertThat(page.locator("dateline-preview .panel")).isVisible();
    assertThat(page.locator("dateline-preview li").first()).containsText("content/good.md:");
  }

  @Test
  void showsPagesAndTheDeskWithoutABreachOfTheirPolicies() {
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            consoleErrors.add(message.text());
          }
        });
    preview.write("content/bad.md", "---\ntitle: Bad\ndate: 2024-01-02\n---\n[x](none.md)\n");

    open(GOOD);
    assertThat(page.locator("dateline-preview .pill")).hasCSS("position", "static");
    assertThat(page.locator("dateline-preview")).hasCSS("position", "fixed");
    open("__dateline/");
    assertThat(page.locator("dateline-preview")).hasCSS("position", "fixed");
    assertThat(page.locator(".table")).isVisible();
  }

  @Test
  void runsNoScriptOfACopiedFile() throws Exception {
    String script =
        "<script>fetch('/2024/01/02/good/').then(r => document.title = 'read')</script>";
    FileTree.write(folder, "content/map.html", "<title>map</title>" + script);
    FileTree.write(
        folder,
        "content/evil.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>window.run = 1</script></svg>");
    preview.awaitBody("map.html", "map");

    page.navigate(preview.url("map.html"));
    page.waitForTimeout(300);
    assertThat(page.title()).isEqualTo("map");
    page.navigate(preview.url("evil.svg"));
    assertThat(page.evaluate("String(window.run)")).isEqualTo("undefined");
  }
}
