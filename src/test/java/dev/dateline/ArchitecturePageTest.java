package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md speaks of types and packages that there are. */
class ArchitecturePageTest {
  private static final Path MAIN = Path.of("src/main/java/dev/dateline");
  private static final Path TEST = Path.of("src/test/java/dev/dateline");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[a-z]\\w*)?`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

  @Test
  void namesTypesThatExist() throws IOException {
    Set<String> types = namesBelow(MAIN, ".java");
    types.addAll(namesBelow(TEST, ".java"));

    Set<String> named = matches(TYPE);

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(types).containsAll(named);
  }

  @Test
  void listsEveryPackage() throws IOException {
    try (Stream<Path> folders = Files.list(MAIN)) {
      Set<String> packages =
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(matches(ROW)).containsAll(packages);
    }
  }

  private static Set<String> matches(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(Files.readString(Path.of("ARCHITECTURE.md")));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> namesBelow(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
