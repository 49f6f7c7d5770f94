package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of the pictures that they show. */
class PicturesTest {
  private static final String PAGE = "2024/01/02/news/index.html";

  @TempDir Path folder;

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
        image: {src: opener.jpg, alt: A}
        ---
        ![B](map.png "The map")

        <img src="map.png" alt="C"> and <img src="map.png" alt="D" width="9">

        ![E](https://example.com/far.png)
        """);
    draw("opener.jpg", 300, 200);
    draw("map.png", 120, 90);
  }

  @Test
  void sayHowLargeTheyAre() {
    assertThat(build("site"))
        .contains("opener.jpg\" width=\"300\" height=\"200\" alt=\"A\" fetchpriority=\"high\"")
        .contains("map.png\" alt=\"B\" width=\"120\" height=\"90\" loading=\"lazy\"")
        .contains("<figcaption>The map</figcaption>")
        .contains("alt=\"C\" width=\"120\" height=\"90\" />")
        .contains("alt=\"D\" width=\"9\" />")
        .contains("far.png\" alt=\"E\" loading")
        .contains("og:image:width\" content=\"300\"")
        .contains("og:image:height\" content=\"200\"");
  }

  @Test
  void giveTheSamePagesAfterAChangeAsInACleanBuild() throws IOException {
    build("site");
    draw("map.png", 50, 70);
    draw("opener.jpg", 200, 300);

    assertThat(build("site"))
        .contains("alt=\"B\" width=\"50\" height=\"70\"")
        .contains("alt=\"C\" width=\"50\" height=\"70\"")
        .contains("width=\"200\" height=\"300\" alt=\"A\"");
    build("clean", "--clean");
    Map<String, String> clean = FileTree.read(folder.resolve("clean"));
    assertThat(FileTree.read(folder.resolve("site"))).isEqualTo(clean);
  }

  private void draw(String name, int width, int height) throws IOException {
    Path file = folder.resolve("content/2024/01/02/" + name);
    Files.createDirectories(file.getParent());
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, name.substring(name.indexOf('.') + 1), file.toFile());
  }

  private String build(String out, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "build";
    arguments[1] = "-o";
    arguments[2] = folder.resolve(out).toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    Program run = Program.in(folder, arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return FileTree.read(folder.resolve(out)).get(PAGE);
  }
}
