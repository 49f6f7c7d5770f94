package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the Markdown files of the repository lead to files and headings that exist. */
class RepositoryLinksTest {
  private static final Pattern CODE = Pattern.compile("(?sm)^ *```.*?^ *```$|`[^`\\n]*`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

  @Test
  void leadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : files()) {
      Matcher link = LINK.matcher(CODE.matcher(Files.readString(file)).replaceAll(""));
      while (link.find()) {
        String[] target = link.group(1).split("#", 2);
        if (target[0].contains(":")) {
          continue;
        }
        Path other = target[0].isEmpty() ? file : file.resolveSibling(target[0]).normalize();
        if (!Files.exists(other) || (target.length == 2 && !parts(other).contains(target[1]))) {
          broken.add(file + ": " + link.group(1));
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> top = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** The names that GitHub gives to the headings of a file. */
  private static List<String> parts(Path file) throws IOException {
    List<String> parts = new ArrayList<>();
    Matcher heading = HEADING.matcher(Files.readString(file));
    while (heading.find()) {
      parts.add(
          heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-'));
    }
    return parts;
  }
}
