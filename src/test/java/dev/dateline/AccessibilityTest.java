package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.dateline.browser.Axe;
import dev.dateline.browser.Chromium;
import dev.dateline.browser.ServedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether everybody can use the pages: each kind, wide and narrow, light and dark. */
class AccessibilityTest {
  private static final List<String> PAGES =
      List.of(
          "",
          "2024/02/01/02-orbit/",
          "2024/02/01/landing/",
          "2024/02/01/alunissage/",
          "2024/02/01/",
          "2024/02/",
          "2024/",
          "threads/the-lander/",
          "archive/",
          "topics/",
          "topics/by-name/",
          "topics/moon/",
          "topics/moon/2024/",
          "sources/",
          "sources/nasa/",
          "sources/nasa/2024/",
          "corrections/",
          "about/",
          "subscribe/",
          "search/",
          "search/?q=moon",
          "404.html");

  /** The elements that hide a part of what they hold and can't be scrolled to it. */
  private static final String CUT =
      "[...document.querySelectorAll('body *')].filter(each => {"
          + " const style = getComputedStyle(each);"
          + " const hidden = style.clipPath != 'none' || each.closest('.hidden, .skip');"
          + " const clips = value => value == 'hidden' || value == 'clip';"
          + " return !hidden && each.clientHeight > 1"
          + " && ((clips(style.overflowY) && each.scrollHeight > each.clientHeight + 1)"
          + " || (clips(style.overflowX) && each.scrollWidth > each.clientWidth + 1)) })"
          + ".map(each => each.outerHTML.slice(0, 120))";

  @TempDir static Path folder;
  private static ServedSite site;
  private static Chromium chromium;

  @BeforeAll
  static void buildAndStart() throws IOException {
    FileTree.copy(
        Path.of("src/test/resources/sites/everything/content"), folder.resolve("content"));
    site = new ServedSite(folder);
    site.build("--base-url", site.address(""));
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
    site.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void axeFindsNothing(int width) {
    List<String> faults = new ArrayList<>();
    EmulateMediaOptions dark = new EmulateMediaOptions().setColorScheme(ColorScheme.DARK);
    EmulateMediaOptions light = new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT);
    try (Page page = chromium.browser().newPage(new NewPageOptions().setViewportSize(width, 844))) {
      for (String path : PAGES) {
        page.emulateMedia(light);
        assertThat(page.navigate(site.address(path)).ok()).as(path).isTrue();
        if (path.contains("?q=")) {
          page.locator("#dateline-search-results li").first().waitFor();
        }
        Axe.faults(page).forEach(fault -> faults.add(path + " " + fault));
        page.emulateMedia(dark);
        Axe.faultsOfColours(page).forEach(fault -> faults.add(path + ", dark: " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Spacing that readers may set: WCAG 2.2, success criterion 1.4.12. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void widerSpacingCutsNothing(int width) {
    try (Page page = chromium.browser().newPage(new NewPageOptions().setViewportSize(width, 844))) {
      for (String path :
          List.of("", "2024/02/01/landing/", "topics/moon/", "archive/", "topics/")) {
        page.navigate(site.address(path));
        page.evaluate(
            "() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5"
                + " !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                + " p { margin-bottom: 2em !important }'); document.adoptedStyleSheets = [sheet] }");

        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(width);
        assertThat((List<?>) page.evaluate(CUT)).as(path).isEmpty();
      }
    }
  }
}
