package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every digest in {@code refused/}: the build fails with the lines of its {@code
 * expected-errors.txt}, and the site of an earlier build stays as it was.
 */
class RefusedSitesTest {
  private static final Path CASES = Path.of("src/test/resources/refused");
  private static final String NOW = "2026-01-01T00:00:00Z";

  @TempDir Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesTheMistakeAndKeepsTheSite(String name) throws IOException {
    FileTree.write(folder, "content/good.md", "Good news\n\n2020-01-02\n\nAll is well.\n");
    assertThat(Program.in(folder, "build", "--now", NOW).exitCode()).isZero();
    var before = FileTree.read(folder.resolve("site"));

    FileTree.copy(CASES.resolve(name), folder);
    Program run = Program.in(folder, arguments(name));

    List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected-errors.txt"));
    assertThat(run.err().lines().toList()).startsWith(expected.toArray(String[]::new));
    assertThat(run.err().lines().count()).isEqualTo(expected.size() + 1L);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(FileTree.read(folder.resolve("site"))).isEqualTo(before);
  }

  /** A case may hold a file with further options, one a line. */
  private static String[] arguments(String name) throws IOException {
    Path options = CASES.resolve(name).resolve("options.txt");
    Stream<String> more = Files.exists(options) ? Files.lines(options) : Stream.empty();
    return Stream.concat(Stream.of("build", "--now", NOW), more).toArray(String[]::new);
  }
}
