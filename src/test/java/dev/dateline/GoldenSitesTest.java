package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every digest in {@code sites/} and compares the site, file by file, with its {@code
 * expected/}. Files of the built-in theme are not kept there a second time.
 *
 * <p>{@code mvn test -Dtest=GoldenSitesTest -Ddateline.golden.update=true} writes what is expected
 * anew; read the difference before it is committed.
 */
class GoldenSitesTest {
  private static final Path CASES = Path.of("src/test/resources/sites");
  private static final boolean UPDATE = Boolean.getBoolean("dateline.golden.update");

  @TempDir Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void buildsTheSite(String name) throws IOException {
    FileTree.copy(CASES.resolve(name), folder);

    Program run = Program.exactly(folder, "build", "--now", "2026-01-01T00:00:00Z");

    assertThat(run.err().lines()).allMatch(line -> line.contains("there is no base_url"));
    assertThat(run.exitCode()).isZero();
    Map<String, String> site = FileTree.read(folder.resolve("site"));
    Map<String, String> builtIn = FileTree.read(Path.of("templates"));
    site.entrySet().removeIf(file -> file.getValue().equals(builtIn.get(file.getKey())));
    Path expected = CASES.resolve(name).resolve("expected");
    if (UPDATE) {
      write(site, expected);
    }
    Map<String, String> wanted = new TreeMap<>(FileTree.read(expected));
    assertThat(site.keySet()).containsExactlyElementsOf(wanted.keySet());
    site.forEach(
        (file, text) ->
            assertThat(seen(file, text)).as(file).isEqualTo(seen(file, wanted.get(file))));
  }

  /**
   * A text itself; of a drawn picture the colours of its pixels, as Java runtimes need not compress
   * alike.
   */
  private static Object seen(String file, String text) {
    if (!file.endsWith("share.png")) {
      return text;
    }
    try {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      int width = image.getWidth();
      return IntBuffer.wrap(image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Map<String, String> site, Path expected) throws IOException {
    FileUtils.deleteDirectory(expected.toFile());
    for (Map.Entry<String, String> file : site.entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
    }
  }
}
