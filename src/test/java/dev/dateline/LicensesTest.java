package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every library in the jar (the CycloneDX list of the build says which) has a line in NOTICE and
 * the text of its licence in {@code META-INF/licenses/}.
 */
class LicensesTest {
  private static final Path PROGRAM = Path.of("target/classes/META-INF");

  /** A line of NOTICE's table. */
  private record Line(String library, String group, String licence, String text) {}

  @Test
  void everyLibraryInTheJarHasALineInTheNotice() throws IOException {
    assertThat(lines().keySet()).containsExactlyElementsOf(groups().keySet());
  }

  @Test
  void everyLicenceIsInTheJar() throws IOException {
    for (Line line : lines().values()) {
      assertThat(PROGRAM.resolve("licenses").resolve(line.text)).as(line.library).isNotEmptyFile();
    }
  }

  @Test
  void theLicencesAreWholeTexts() throws IOException {
    assertThat(Files.readString(PROGRAM.resolve("licenses/org.slf4j/LICENSE.txt")))
        .contains("QOS.ch", "Permission is hereby granted");
    assertThat(Files.readString(PROGRAM.resolve("licenses/net.java.dev.jna/AL2.0")))
        .contains("Apache License");
    assertThat(Files.readString(PROGRAM.resolve("licenses/com.vladsch.flexmark/LICENSE.txt")))
        .contains("Vladimir Schneider", "Redistributions in binary form");
    assertThat(Files.readString(PROGRAM.resolve("licenses/EPL-2.0.md")))
        .contains("Eclipse Public License - v 2.0");
  }

  @Test
  void theListNamesTheLicenceOfEveryLibrary() throws IOException {
    groups()
        .forEach(
            (group, component) ->
                assertThat((List<?>) component.get("licenses")).as(group).isNotEmpty());
  }

  @Test
  void theListOfLibrariesSaysNothingOfThisBuildsTimeOrMachine() throws IOException {
    assertThat(Files.readString(listOfLibraries()))
        .doesNotContain("serialNumber", "timestamp", System.getProperty("user.dir"));
  }

  private static Map<String, Line> lines() throws IOException {
    Map<String, Line> lines = new TreeMap<>();
    try (Stream<String> all = Files.lines(Path.of("NOTICE"))) {
      all.dropWhile(line -> !line.startsWith("Library"))
          .skip(1)
          .takeWhile(line -> !line.isEmpty())
          .map(line -> line.split(" {2,}", -1))
          .forEach(cells -> lines.put(cells[1], new Line(cells[0], cells[1], cells[2], cells[3])));
    }
    return lines;
  }

  private static Path listOfLibraries() {
    Path list = PROGRAM.resolve("sbom/dateline.cdx.json");
    assertThat(list).as("Maven makes it only without --offline: run mvn verify once").exists();
    return list;
  }

  /** The libraries in the jar, by their Maven group. */
  private static Map<String, Map<?, ?>> groups() throws IOException {
    Map<String, Map<?, ?>> groups = new TreeMap<>();
    try (InputStream list = Files.newInputStream(listOfLibraries())) {
      Object bom = new Load(LoadSettings.builder().build()).loadFromInputStream(list);
      for (Object component : new ArrayList<>((List<?>) ((Map<?, ?>) bom).get("components"))) {
        Map<?, ?> library = (Map<?, ?>) component;
        groups.put((String) library.get("group"), library);
      }
    }
    return groups;
  }
}
