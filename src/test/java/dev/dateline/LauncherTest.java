package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher with a Java that only says what it was asked. */
class LauncherTest {
  @TempDir Path folder;
  private Path launcher;

  @BeforeEach
  void installWithoutSources() throws IOException {
    Path home = Files.createDirectories(folder.resolve("a home/target")).getParent();
    launcher = Files.copy(Path.of("dateline"), home.resolve("dateline"));
    Files.writeString(home.resolve("target/dateline.jar"), "");
  }

  @Test
  void handsItsArgumentsToTheProgram() throws Exception {
    Run run = run(launcher, java(17), "build", "-C", "a folder");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lastLine()).endsWith("dev.dateline.Main|build|-C|a folder|");
    assertThat(run.lastLine()).contains("|" + launcher.resolveSibling("target/dateline.jar") + "|");
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("dl"), Path.of("a home/dateline"));

    assertThat(run(link, java(17), "--version").lastLine()).endsWith("Main|--version|");
  }

  @Test
  void saysInOneLineThatThereIsNoJava() throws Exception {
    Run run = run(launcher, Files.createDirectory(folder.resolve("empty")));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.lines()).singleElement().asString().startsWith("dateline: no Java found");
  }

  @Test
  void saysInOneLineThatTheJavaIsTooOld() throws Exception {
    Run run = run(launcher, java(11));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.lines()).singleElement().asString().contains("Java 17 or newer is needed", "11");
  }

  @Test
  void doesWithoutAnArchiveThatCanNotBeMade() throws Exception {
    Run run = run(launcher, java(25), "build");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lastLine()).doesNotContain("AOTCache=").endsWith("Main|build|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LANG=",
        "LANG=C",
        "LANG=en_US.UTF-8",
        "LANG=xx_YY.UTF-8",
        "LANG=de_DE.ISO-8859-1",
        "LANG=xx_YY",
        "LC_CTYPE=UTF-8",
        "LC_ALL=C.UTF-8",
        "LC_ALL=POSIX",
      })
  void letsJavaReadNamesOfFilesInUtf8WhateverTheLocaleSays(String setting) throws Exception {
    Path bin = java(17);
    Files.writeString(
        bin.resolve("java"), Files.readString(bin.resolve("java")) + "locale charmap 2>&1\n");
    int equals = setting.indexOf('=');

    Map<String, String> environment =
        Map.of(setting.substring(0, equals), setting.substring(equals + 1));

    assertThat(run(environment, launcher, bin, "build").lastLine()).isEqualTo("UTF-8");
  }

  /** A folder for PATH whose java is of a version and writes its arguments, each before a bar. */
  private Path java(int version) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("jdk" + version + "/bin"));
    Path java = bin.resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        case $1 in
          -XshowSettings:properties)
            echo "    java.home = %s" >&2
            echo "    java.specification.version = %d" >&2 ;;
          *) printf '%%s|' "$@"; echo ;;
        esac
        """
            .formatted(bin.getParent(), version));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return bin;
  }

  private record Run(int exitCode, List<String> lines) {
    String lastLine() {
      return lines.get(lines.size() - 1);
    }
  }

  private static Run run(Path launcher, Path java, String... arguments) throws Exception {
    return run(Map.of("LC_ALL", "C.UTF-8"), launcher, java, arguments);
  }

  private static Run run(Map<String, String> locale, Path launcher, Path java, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(Set.of("JAVA_HOME", "LC_ALL", "LC_CTYPE", "LANG"));
    builder.environment().putAll(locale);
    boolean some = Files.exists(java.resolve("java"));
    builder.environment().put("PATH", some ? java + ":/usr/bin:/bin" : java.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said.lines().toList());
  }
}
