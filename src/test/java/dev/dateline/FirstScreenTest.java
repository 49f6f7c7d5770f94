package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser loads before a page looks as it should, but for pictures. Scripts come later. */
class FirstScreenTest {
  private static final int MOST_BYTES = 40_000;

  /** Every page has text and headings. */
  private static final List<String> FONTS = List.of("text.woff2", "headings.woff2");

  private final Map<Path, Integer> sizes = new HashMap<>();

  @TempDir Path folder;

  @Test
  void isFortyKilobytesAtMost() throws IOException {
    FileTree.copy(Path.of("content"), folder.resolve("content"));
    Program run = Program.in(folder, "build", "--now", "2026-01-01T00:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();

    List<Path> pages = pages();
    assertThat(pages).hasSizeGreaterThan(200);
    Map<String, Integer> tooLarge = new TreeMap<>();
    for (Path page : pages) {
      int bytes = bytes(page);
      if (bytes > MOST_BYTES) {
        tooLarge.put(folder.relativize(page).toString(), bytes);
      }
    }
    assertThat(tooLarge).isEmpty();
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      return files.filter(file -> file.endsWith("index.html")).sorted().toList();
    }
  }

  private int bytes(Path page) throws IOException {
    Document document = Jsoup.parse(page);
    int bytes = compressed(page);
    for (Element part : document.select("link[rel=stylesheet]")) {
      String address = part.attr("href");
      bytes +=
          sizes.computeIfAbsent(
              page.resolveSibling(address).normalize(), FirstScreenTest::compressed);
    }
    for (String font : FONTS) {
      bytes += (int) Files.size(folder.resolve("site/assets/fonts/" + font));
    }
    return bytes;
  }

  private static int compressed(Path file) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(Files.readAllBytes(file));
      deflater.finish();
      int bytes = 0;
      byte[] part = new byte[1 << 16];
      while (!deflater.finished()) {
        bytes += deflater.deflate(part);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
  }
}
