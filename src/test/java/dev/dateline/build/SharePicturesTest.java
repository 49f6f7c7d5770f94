package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.plan.share.DrawnPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that are shown with links to pages of the site. */
class SharePicturesTest {
  private static final String SITE =
      "title: The Digest\ntagline: Day by day\nbase_url: https://example.org/d/\n";
  private static final String SITES_PICTURE = "https://example.org/d/share.png";

  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void write() {
    digest = new SampleDigest(folder);
    digest.write("content/site.yml", SITE);
    digest.put("rain.md", new SampleArticle("Rain in May", "2024-01-02").body("It rained."));
  }

  private void build() {
    Program run = digest.build();
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(digest.site().resolve(path + "index.html").toFile());
  }

  private String property(String path, String property) throws IOException {
    return page(path).select("meta[property=" + property + "]").attr("content");
  }

  private List<String> pictures() {
    return FileTree.read(digest.site()).keySet().stream()
        .filter(file -> file.endsWith(".png"))
        .toList();
  }

  private DrawnPicture picture(String file) throws IOException {
    return new DrawnPicture(Files.readAllBytes(digest.site().resolve(file)));
  }

  @Test
  void drawsOnePictureThatAllPagesName() throws IOException {
    digest.write("content/pages/about.md", "---\ntitle: About\n---\nWho we are.\n");
    build();

    assertThat(pictures()).containsExactly("share.png");
    assertThat(picture("share.png").width()).isEqualTo(1200);
    assertThat(picture("share.png").height()).isEqualTo(630);
    for (String path : List.of("", "about/", "2024/01/02/", "2024/01/02/rain/", "archive/")) {
      assertThat(property(path, "og:image")).as(path).isEqualTo(SITES_PICTURE);
      assertThat(property(path, "og:image:width")).isEqualTo("1200");
      assertThat(property(path, "og:image:height")).isEqualTo("630");
      assertThat(property(path, "og:image:alt")).isEqualTo("The Digest");
      assertThat(page(path).select("meta[name=twitter:card]").attr("content"))
          .isEqualTo("summary_large_image");
    }
  }

  @Test
  void drawsOneForEachArticleWithoutAPicture() throws IOException {
    digest.write("content/site.yml", SITE + "share_images: articles\n");
    digest.write("content/a.jpg", "a picture");
    digest.write("content/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>\n");
    digest.write("content/own.md", article("Own", "image: a.jpg\n"));
    digest.write("content/drawing.md", article("Drawing", "image: a.svg\n"));
    build();

    assertThat(pictures())
        .containsExactly("2024/01/02/rain/share.png", "2024/01/03/drawing/share.png", "share.png");
    assertThat(property("2024/01/02/rain/", "og:image"))
        .isEqualTo("https://example.org/d/2024/01/02/rain/share.png");
    assertThat(property("2024/01/02/rain/", "og:image:alt")).isEqualTo("Rain in May");
    assertThat(property("2024/01/02/rain/", "og:image:width")).isEqualTo("1200");
    assertThat(property("2024/01/03/own/", "og:image")).isEqualTo("https://example.org/d/a.jpg");
    assertThat(property("2024/01/03/own/", "og:image:width")).isEmpty();
    assertThat(property("2024/01/02/", "og:image")).isEqualTo(SITES_PICTURE);
  }

  @Test
  void givesAHeadlineThatTheFontsCannotWriteTheSitesPicture() throws IOException {
    digest.write("content/site.yml", SITE + "share_images: articles\n");
    digest.write("content/chinese.md", article("新闻摘要 of the day", "slug: chinese\n"));
    digest.write("content/greek.md", article("Νέα μέτρα", "slug: greek\n"));
    build();

    assertThat(property("2024/01/03/chinese/", "og:image")).isEqualTo(SITES_PICTURE);
    assertThat(property("2024/01/03/greek/", "og:image")).endsWith("/greek/share.png");
    assertThat(digest.site().resolve("2024/01/03/chinese/share.png")).doesNotExist();
  }

  @Test
  void writesTheAddressInThePlaceOfANameThatTheFontsCannotWrite() throws IOException {
    digest.write("content/site.yml", "title: 新闻摘要\nbase_url: https://example.org/d/\n");
    build();
    byte[] chinese = Files.readAllBytes(digest.site().resolve("share.png"));
    digest.write("content/site.yml", "title: example.org/d\nbase_url: https://example.org/d/\n");
    build();

    assertThat(digest.site().resolve("share.png")).hasBinaryContent(chinese);
  }

  @Test
  void drawsNoneWithoutABaseUrl() throws IOException {
    digest.baseUrl = null;
    digest.write("content/site.yml", "title: The Digest\nshare_images: articles\n");
    digest.baseUrl = null;
    build();

    assertThat(pictures()).isEmpty();
    assertThat(property("", "og:image")).isEmpty();
  }

  @Test
  void drawsNoneWhenTheyAreOff() throws IOException {
    digest.write("content/site.yml", SITE + "share_images: off\n");
    build();

    assertThat(pictures()).isEmpty();
    assertThat(property("", "og:image")).isEmpty();
  }

  @Test
  void takesAPictureOfTheOwnersInTheirPlace() throws IOException {
    digest.write("content/share.png", "drawn by hand");
    CleanBuild.assertSame(digest);

    assertThat(digest.site().resolve("share.png")).hasContent("drawn by hand");
    assertThat(property("", "og:image")).isEqualTo(SITES_PICTURE);
    assertThat(property("", "og:image:width")).isEmpty();

    digest.delete("content/share.png");
    CleanBuild.assertSame(digest);

    assertThat(property("", "og:image:width")).isEqualTo("1200");
    assertThat(picture("share.png").hasFreeMargin(50)).isTrue();
  }

  @Test
  void leavesAFileOfTheOwnersBesideAnArticleAlone() throws IOException {
    digest.write("content/site.yml", SITE + "share_images: articles\n");
    digest.write("content/2024/01/02/rain/share.png", "another");
    CleanBuild.assertSame(digest);

    assertThat(digest.site().resolve("2024/01/02/rain/share.png")).hasContent("another");
    assertThat(property("2024/01/02/rain/", "og:image")).isEqualTo(SITES_PICTURE);
  }

  @Test
  void drawsOnlyWhatHasChanged() throws IOException {
    digest.write("content/site.yml", SITE + "share_images: articles\n");
    digest.put("sun.md", new SampleArticle("Sun", "2024-01-03").body("It shone."));
    assertThat(digest.build("--timings").out()).contains("\ndraw: ");

    digest.articles.get("rain.md").body("It poured.");
    digest.save("rain.md");
    assertThat(digest.build("--timings").out()).contains("\nrender: ").doesNotContain("draw: ");

    digest.write("templates/partials/footer.ftlh", "<footer>new</footer>\n");
    digest.write("content/site.yml", SITE + "share_images: articles\nauthor: A. Nonym\n");
    assertThat(digest.build("--timings").out()).contains("\nrender: ").doesNotContain("draw: ");

    byte[] before = Files.readAllBytes(digest.site().resolve("2024/01/03/sun/share.png"));
    digest.put("sun.md", new SampleArticle("Clouds", "2024-01-03").body("It shone."));
    assertThat(digest.build("--timings").out()).contains("\ndraw: ");
    assertThat(digest.site().resolve("2024/01/03/sun/share.png")).exists();
    assertThat(Files.readAllBytes(digest.site().resolve("2024/01/03/sun/share.png")))
        .isNotEqualTo(before);
    CleanBuild.assertSame(digest);
  }

  @Test
  void countsTheTimeOfDrawingOnlyOnce() {
    List<String> stages =
        digest
            .build("--timings")
            .out()
            .lines()
            .filter(line -> line.endsWith(" ms"))
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList();

    assertThat(stages).containsExactly("scan", "read", "plan", "render", "draw", "write");
  }

  private static String article(String headline, String more) {
    return "---\ntitle: " + headline + "\ndate: 2024-01-03\n" + more + "---\nText.\n";
  }
}
