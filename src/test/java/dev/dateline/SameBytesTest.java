package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content gives the same site, byte for byte, wherever and however it is built. */
class SameBytesTest {
  private static final Path DIGEST = Path.of("src/test/resources/sites/everything");
  private static final String NOW = "2026-01-01T00:00:00Z";

  @TempDir static Path folder;
  private static Map<String, String> site;
  @TempDir Path elsewhere;

  @BeforeAll
  static void build() {
    write(folder, 0);
    site = siteAfter(Program.in(folder, "build", "--now", NOW, "--threads", "1"), folder);
    assertThat(site).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void inAnyOrderOfTheFilesAndWithManyThreads(int seed) {
    Path other = elsewhere.resolve("a much/longer path");
    write(other, seed);

    Program run = Program.in(other, "build", "--now", NOW, "--threads", "8");

    assertThat(siteAfter(run, other)).isEqualTo(site);
  }

  /** Turkish has another small I, Arabic other digits. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR",
        "-Duser.timezone=Pacific/Pago_Pago -Duser.language=ar -Duser.country=EG"
            + " -Dfile.encoding=ISO-8859-1",
      })
  void onAComputerSetUpForAnotherPlace(String options) {
    write(elsewhere, 4);

    Program run = Program.inOwnJava(elsewhere, List.of(options.split(" ")), "build", "--now", NOW);

    assertThat(siteAfter(run, elsewhere)).isEqualTo(site);
  }

  @Test
  void afterEditsAsInACleanBuildAndInAnyOutputFolder() {
    write(elsewhere, 5);
    String out = elsewhere.resolve("public").toString();
    FileTree.write(elsewhere, "content/2024/04-news.md", "News\n\n2024-02-01\n\nMore.\n");
    assertThat(Program.in(elsewhere, "build", "--now", NOW, "-o", out).exitCode()).isZero();
    FileTree.delete(elsewhere, "content/2024/04-news.md");

    assertThat(Program.in(elsewhere, "build", "--now", NOW, "-o", out).exitCode()).isZero();

    assertThat(FileTree.read(elsewhere.resolve("public"))).isEqualTo(site);
  }

  private static Map<String, String> siteAfter(Program run, Path folder) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return FileTree.read(folder.resolve("site"));
  }

  /** Writes the digest's files one after the other, in an order of the seed's. */
  private static void write(Path folder, int seed) {
    Map<String, String> files = new TreeMap<>(FileTree.read(DIGEST));
    for (int i = 0; i < 60; i++) {
      String date = LocalDate.of(2023, 11, 1).plusDays(i / 3).toString();
      files.put(
          "content/i/" + (char) ('A' + i % 20) + i + ".md",
          "Title " + i + " İIıi\n\n" + date + "\n\nThe Moon.\n\nResearch contact: @NASA\n");
    }
    List<Map.Entry<String, String>> all = new ArrayList<>(files.entrySet());
    Collections.shuffle(all, new Random(seed));
    for (Map.Entry<String, String> file : all) {
      if (file.getKey().startsWith("content/")) {
        FileTree.write(folder, file.getKey(), file.getValue());
      }
    }
  }
}
