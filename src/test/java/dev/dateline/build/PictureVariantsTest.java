package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.plan.picture.scale.SamplePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in the widths that pages show. */
class PictureVariantsTest {
  private static final String ARTICLE = "2024/01/02/news/";

  /** Made once, as they take longer than the builds. */
  private static byte[] photograph = {};

  private static byte[] small = {};

  @TempDir Path folder;

  @BeforeAll
  static void draw() throws IOException {
    photograph = SamplePictures.file(SamplePictures.photograph(2000, 1200), "jpeg");
    small = SamplePictures.file(SamplePictures.photograph(800, 600), "jpeg");
  }

  @BeforeEach
  void write() throws IOException {
    FileTree.write(folder, "content/site.yml", "title: T\nbase_url: https://example.org/\n");
    FileTree.write(
        folder,
        "content/2024/01/02/news.md",
        """
        ---
        title: News
        date: 2024-01-02
        image: {src: opener.jpg, alt: A, caption: The square, credit: Ana Pérez}
        ---
        ![B](map.jpg)

        <img src="map.jpg" alt="C"> and <img src="map.jpg" alt="D" width="90">
        and <img src="map.jpg" alt="E" srcset="own.jpg 2x"> and ![F](https://example.com/far.jpg)
        """);
    put("opener.jpg", photograph);
    put("map.jpg", small);
    put("own.jpg", small);
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("content/2024/01/02/" + name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private Program build(String... options) {
    Program run = Program.in(folder, options.length == 0 ? new String[] {"build"} : options);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(folder.resolve("site/" + path + "index.html").toFile());
  }

  private Element image(String alt) throws IOException {
    return page(ARTICLE).select("img[alt=" + alt + "]").first();
  }

  private List<String> variants() throws IOException {
    return names(folder.resolve("site/2024/01/02")).filter(name -> name.contains("0w.")).toList();
  }

  private static Stream<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void letsBrowsersChooseTheWidthThatTheyShow() throws IOException {
    build();

    assertThat(variants())
        .containsExactly(
            "map-480w.jpg",
            "opener-1440w.jpg",
            "opener-480w.jpg",
            "opener-960w.jpg",
            "own-480w.jpg");
    Element opener = image("A");
    assertThat(opener.attr("srcset"))
        .isEqualTo(
            "../../../../2024/01/02/opener-480w.jpg 480w, ../../../../2024/01/02/opener-960w.jpg"
                + " 960w, ../../../../2024/01/02/opener-1440w.jpg 1440w");
    assertThat(opener.attr("src")).isEqualTo("../../../../2024/01/02/opener.jpg");
    assertThat(opener.attr("width")).isEqualTo("2000");
    assertThat(opener.attr("sizes")).isNotEmpty();
    // A little larger than the largest of the others, so it is among them.
    String sources =
        "../../../../2024/01/02/map-480w.jpg 480w, ../../../../2024/01/02/map.jpg 800w";
    assertThat(image("B").attr("srcset")).isEqualTo(sources);
    assertThat(image("C").attr("srcset")).isEqualTo(sources);
    assertThat(image("D").attr("srcset")).isEqualTo(sources);
    assertThat(image("D").attr("sizes")).isEqualTo("min(90px, 92vw)");
    assertThat(image("E").attr("srcset")).isEqualTo("../../../../2024/01/02/own.jpg 2x");
    assertThat(image("F").hasAttr("srcset")).isFalse();
    assertThat(page("").select(".picture img").attr("srcset")).contains("opener-960w.jpg 960w");
    assertThat(page(ARTICLE).select("figcaption").text()).isEqualTo("The square Ana Pérez");
    assertThat(page(ARTICLE).select("figcaption small").text()).isEqualTo("Ana Pérez");
  }

  @Test
  void givesFeedsAndLinkPreviewsTheOriginal() throws IOException {
    build();

    assertThat(FileTree.read(folder.resolve("site")).get("feed.xml"))
        .contains("https://example.org/2024/01/02/opener.jpg")
        .contains("https://example.org/2024/01/02/map.jpg")
        .doesNotContain("0w.jpg", "2024/01/02/map.jpg 800w");
    assertThat(page(ARTICLE).select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://example.org/2024/01/02/opener.jpg");
  }

  @Test
  void loadsTheFirstPictureAtOnceUnlessAnotherStandsAboveTheText() throws IOException {
    build();
    assertThat(image("B").attr("loading")).isEqualTo("lazy");

    FileTree.write(
        folder,
        "content/2024/01/02/news.md",
        "---\ntitle: News\ndate: 2024-01-02\n---\n![B](map.jpg)\n\n![C](own.jpg)\n");
    build();

    assertThat(image("B").hasAttr("loading")).isFalse();
    assertThat(image("C").attr("loading")).isEqualTo("lazy");
  }

  @Test
  void makesThemOnceAndForgetsThoseOfRemovedPictures() throws IOException {
    build();
    Path store = folder.resolve(".dateline/pictures");
    assertThat(names(store)).hasSize(5);
    assertThat(folder.resolve(".dateline/.gitignore")).hasContent("*");
    FileTime made = Files.getLastModifiedTime(store);

    Program again = build("build", "-o", folder.resolve("other").toString());
    assertThat(again.err()).isEmpty();
    assertThat(Files.getLastModifiedTime(store)).isEqualTo(made);
    assertThat(folder.resolve("other/2024/01/02/opener-480w.jpg"))
        .hasSameBinaryContentAs(folder.resolve("site/2024/01/02/opener-480w.jpg"));

    FileTree.delete(folder, "content/2024/01/02/own.jpg");
    put("map.jpg", photograph);
    build();
    assertThat(names(store)).hasSize(6);
    assertThat(variants())
        .containsExactly(
            "map-1440w.jpg",
            "map-480w.jpg",
            "map-960w.jpg",
            "opener-1440w.jpg",
            "opener-480w.jpg",
            "opener-960w.jpg");
    assertThat(image("B").attr("srcset")).contains("map-1440w.jpg 1440w").doesNotContain("2000w");
  }

  @Test
  void leavesAPictureOfTheOwnersWhereItIs() throws IOException {
    put("opener-480w.jpg", small);
    build();

    assertThat(image("A").attr("srcset")).startsWith("../../../../2024/01/02/opener-960w.jpg 960w");
    assertThat(folder.resolve("site/2024/01/02/opener-480w.jpg")).hasBinaryContent(small);
  }

  @Test
  void leavesPicturesAsTheyAreIfTheSettingsSaySo() throws IOException {
    build();
    FileTree.write(folder, "content/site.yml", "title: T\nimages: as-is\n");
    build();

    assertThat(variants()).isEmpty();
    assertThat(image("A").hasAttr("srcset")).isFalse();
    assertThat(image("B").hasAttr("srcset")).isFalse();
    assertThat(image("B").attr("width")).isEqualTo("800");
  }

  @Test
  void namesADamagedPictureEachTimeAndShowsItAsItIs() throws IOException {
    byte[] cut = Arrays.copyOf(photograph, photograph.length / 2);
    put("opener.jpg", cut);
    String warning =
        "content/2024/01/02/opener.jpg: warning: the picture can't be decoded, so readers get it as"
            + " it is; look whether it is damaged, or save it anew";

    assertThat(build().err()).containsOnlyOnce(warning);
    assertThat(folder.resolve("site/2024/01/02/opener-480w.jpg")).hasBinaryContent(cut);
    FileTree.write(folder, "content/2024/01/03/b.md", "---\ntitle: B\ndate: 2024-01-03\n---\nB\n");
    assertThat(build().err()).containsOnlyOnce(warning);
    assertThat(build().err()).containsOnlyOnce(warning);
    put("opener.jpg", photograph);
    assertThat(build().err()).isEmpty();
  }

  @Test
  void namesAFileThatIsNoPicture() throws IOException {
    put("map.jpg", "not a picture ".repeat(9).getBytes());

    assertThat(build().err())
        .containsOnlyOnce(
            "content/2024/01/02/map.jpg: warning: the size of the picture can't be told, so readers"
                + " get it as it is; look whether it is damaged, or save it anew");
    assertThat(image("B").hasAttr("width")).isFalse();
  }

  /** A few bytes that would be a gigabyte of pixels. */
  @Test
  void doesNotDecodeAPictureThatIsTooLarge() throws IOException {
    byte[] bomb = SamplePictures.file(SamplePictures.photograph(200, 200), "png");
    bomb[18] = (byte) 0xEA;
    bomb[19] = 0x60;
    bomb[22] = (byte) 0xEA;
    bomb[23] = 0x60;
    put("bomb.png", bomb);
    String warning =
        "content/2024/01/02/bomb.png: warning: the picture has 60000 × 60000 pixels, so readers get"
            + " it as it is; make it smaller: pages show at most 1440 pixels of its width";

    assertThat(build().err()).containsOnlyOnce(warning);
    assertThat(build().err()).containsOnlyOnce(warning);
    assertThat(variants()).noneMatch(name -> name.startsWith("bomb"));
    assertThat(folder.resolve("site/2024/01/02/bomb.png")).hasBinaryContent(bomb);
  }
}
