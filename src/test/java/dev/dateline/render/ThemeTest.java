package dev.dateline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
  @TempDir Path folder;

  @Test
  void hasEveryFileOfTheTemplatesFolderBuiltIn() throws IOException {
    Path templates = Path.of("templates");
    try (Stream<Path> files = Files.walk(templates)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> templates.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(BuiltInTheme.read(name -> true).keySet()).containsExactlyElementsOf(names);
    }
  }

  @Test
  void isTheBuiltInOneWhereADigestHasNone() throws IOException {
    Theme theme = Theme.open(folder);

    assertThat(theme.assets())
        .containsOnlyKeys(
            "assets/archive.css",
            "assets/favicon.svg",
            "assets/fonts.css",
            "assets/fonts/headings-more.woff2",
            "assets/fonts/headings.woff2",
            "assets/fonts/text-italic-more.woff2",
            "assets/fonts/text-italic.woff2",
            "assets/fonts/text-more.woff2",
            "assets/fonts/text.woff2",
            "assets/index.css",
            "assets/keys.js",
            "assets/print.css",
            "assets/search.css",
            "assets/search.js",
            "assets/site.css");
    assertThat(theme.templates()).containsKeys("layout.ftlh", "partials/card.ftlh");
    assertThat(theme.templates().get("home.ftlh").bytes())
        .isEqualTo(Files.readAllBytes(Path.of("templates/home.ftlh")));
  }

  @Test
  void takesASingleTemplateOrAssetFromTheDigest() throws Exception {
    write("partials/footer.ftlh", "<footer>ours</footer>");
    write("assets/site.css", "b { }");
    write("assets/fonts/news.woff2", "font");
    Theme theme = Theme.open(folder);

    assertThat(new Rendering(theme).article()).contains("<footer>ours</footer>", "<h1 ");
    assertThat(theme.assets())
        .containsOnlyKeys(
            "assets/archive.css",
            "assets/favicon.svg",
            "assets/fonts.css",
            "assets/fonts/headings-more.woff2",
            "assets/fonts/headings.woff2",
            "assets/fonts/news.woff2",
            "assets/fonts/text-italic-more.woff2",
            "assets/fonts/text-italic.woff2",
            "assets/fonts/text-more.woff2",
            "assets/fonts/text.woff2",
            "assets/index.css",
            "assets/keys.js",
            "assets/print.css",
            "assets/search.css",
            "assets/search.js",
            "assets/site.css");
    assertThat(theme.assets().get("assets/site.css").bytes()).isEqualTo("b { }".getBytes(UTF_8));
    assertThat(theme.assets().get("assets/site.css").display())
        .isEqualTo("templates/assets/site.css");
  }

  @Test
  void letsATemplateMakeMarkupOfItsOwn() throws Exception {
    write(
        "article.ftlh",
        "<#assign x><b>${\"<\"}</b></#assign>${x}${x + \"&\"?esc}${\"<i>\"?no_esc}"
            + "${body}${\"some words too many\"?truncate_m(12)}"
            + "<#outputformat \"XML\">${\"'\"}</#outputformat>");

    assertThat(new Rendering(Theme.open(folder)).article())
        .isEqualTo(
            "<b>&lt;</b><b>&lt;</b>&amp;<i>"
                + Rendering.BODY
                + "some word<span class='truncateTerminator'>[&#8230;]</span>&apos;");
  }

  @Test
  void leavesOutHiddenFilesAndBackups() throws IOException {
    write(".DS_Store", "x");
    write("assets/.hidden/x.css", "x");
    write("article.ftlh~", "x");
    Theme theme = Theme.open(folder);

    assertThat(theme.assets()).hasSize(15);
    assertThat(theme.digest()).isEqualTo(Theme.open(folder.resolve("none")).digest());
  }

  @Test
  void isAnotherThemeWhenATemplateOrAWordChanges() throws IOException {
    Theme before = Theme.open(folder);
    write("labels/en.properties", "home = Start");
    Theme changed = Theme.open(folder);
    write("own.ftlh", "x");
    Theme more = Theme.open(folder);

    assertThat(List.of(before.digest(), changed.digest(), more.digest())).doesNotHaveDuplicates();
  }

  @Test
  void makesTheSamePagesWhenOnlyAnAssetChanges() throws IOException {
    Theme before = Theme.open(folder);
    write("assets/site.css", "b { }");
    Theme after = Theme.open(folder);

    assertThat(after.digest()).isEqualTo(before.digest());
    assertThat(after.assets().get("assets/site.css").digest())
        .isNotEqualTo(before.assets().get("assets/site.css").digest());
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
