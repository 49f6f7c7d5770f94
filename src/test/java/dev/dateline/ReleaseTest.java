package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a release is made from beside the program. */
class ReleaseTest {
  private static final Path POM = Path.of("pom.xml");

  @Test
  void theCatalogOfJbangNamesTheVersionOfThePom() throws IOException {
    Object catalog = load(Path.of("jbang-catalog.json"));

    assertThat(catalog)
        .extracting("aliases.dateline.script-ref")
        .isEqualTo("dev.dateline:dateline:" + inPom("version"));
  }

  @Test
  void jreleaserTakesTheZipThatIsReleased() throws IOException {
    assertThat(load(Path.of("jreleaser.yml")))
        .extracting("distributions.dateline.artifacts")
        .asString()
        .contains("release/dateline-{{projectVersion}}.zip");
  }

  @Test
  void theBundlesAreMadeForEverySystemThatTheActionKnows() throws IOException {
    String fetch = Files.readString(Path.of("src/action/fetch"));
    String workflow = Files.readString(Path.of(".github/workflows/release.yml"));
    Matcher system =
        Pattern.compile("<bundle.system>(.*)</bundle.system>").matcher(Files.readString(POM));

    assertThat(system.results().map(each -> each.group(1)))
        .hasSize(5)
        .allSatisfy(each -> assertThat(fetch).contains("system=" + each))
        .allSatisfy(each -> assertThat(workflow).contains(each));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs bash as on Linux")
  void theTextOfAReleaseIsTheSectionOfTheChangelog() throws Exception {
    String notes = notes("Unreleased");

    assertThat(notes).startsWith("\n### ").doesNotContain("## [");
    assertThat(Files.readString(Path.of("CHANGELOG.md"))).contains(notes.strip());
    assertThat(notes("9.9.9")).contains("::error::CHANGELOG.md has no section \"## [9.9.9]\"");
  }

  private static String notes(String version) throws IOException {
    Process process =
        new ProcessBuilder(".ci/release-notes", version).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Object load(Path file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  private static String inPom(String element) throws IOException {
    Matcher value = Pattern.compile("<" + element + ">(.*)</").matcher(Files.readString(POM));
    assertThat(value.find()).isTrue();
    return value.group(1);
  }
}
