package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher with a Java that only says what it was asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "dateline.cmd is the launcher there")
class LauncherTest {
  @TempDir Path folder;
  private Path release;
  private Path launcher;

  @BeforeEach
  void unpackARelease() throws IOException {
    release = folder.resolve("a home");
    Path bin = Files.createDirectories(release.resolve("bin"));
    launcher = Files.copy(Path.of("dateline"), bin.resolve("dateline"));
    FileTree.write(release, "lib/dateline.jar", "");
    FileTree.write(release, "lib/dateline.sha256", "0123456789abcdef  dateline.jar\n");
    FileTree.write(release, "demo/content/a.md", "A\n\nDecember 28, 2023\n\nText.\n");
  }

  @Test
  void handsItsArgumentsToTheProgram() throws Exception {
    Run run = run(launcher, java(17), "build", "-C", "a folder");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lastLine()).endsWith("dev.dateline.Main|build|-C|a folder|");
    assertThat(run.lastLine()).contains("|" + release.resolve("lib/dateline.jar") + "|");
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("dl"), Path.of("a home/bin/dateline"));

    assertThat(run(link, java(17), "--version").lastLine()).endsWith("Main|--version|");
  }

  @Test
  void startsTheProgramOfAClone() throws Exception {
    Path clone = Files.createDirectory(folder.resolve("clone"));
    Path own = Files.copy(Path.of("dateline"), clone.resolve("dateline"));
    FileTree.write(clone, "pom.xml", "");
    FileTree.write(clone, "content/a.md", "A\n\nDecember 28, 2023\n\nText.\n");
    FileTree.write(clone, "src/main/java/A.java", "");
    Files.createDirectory(clone.resolve("templates"));
    Files.createDirectories(clone.resolve(".github/workflows"));
    FileTree.write(clone, "target/dateline.jar", "");

    Run run = run(own, java(17), "build");

    assertThat(run.exitCode()).as(String.valueOf(run.lines())).isZero();
    assertThat(run.lastLine()).contains("|" + clone.resolve("target/dateline.jar") + "|");
  }

  @Test
  void keepsAnArchiveBesideTheProgram() throws Exception {
    Path java = javaThatMakesArchives();

    Run first = run(launcher, java, "build");
    Run second = run(launcher, java, "build");

    Path archive = release.resolve("lib/launch/25.0.1.aot");
    assertThat(first.lines()).anyMatch(line -> line.contains("making it start faster"));
    assertThat(first.lastLine()).contains("-XX:AOTCache=" + archive + "|");
    assertThat(second.lines()).singleElement().asString().contains("-XX:AOTCache=" + archive + "|");
  }

  @Test
  void keepsAnArchiveInTheCacheOfTheUserWhereTheProgramIsReadOnly() throws Exception {
    Path java = javaThatMakesArchives();
    // Root could write to a folder of any permissions, but not below a file.
    FileTree.write(release, "lib/launch", "");
    Path home = Files.createDirectory(folder.resolve("home of a user"));
    Path cache = folder.resolve("cache");

    Run inHome = run(Map.of("HOME", home.toString()), launcher, java, "build");
    Run again = run(Map.of("HOME", home.toString()), launcher, java, "build");
    Run inCache = run(Map.of("XDG_CACHE_HOME", cache.toString()), launcher, java, "build");

    String file = "dateline/0123456789ab/25.0.1.aot|";
    assertThat(inHome.lastLine()).contains("-XX:AOTCache=" + home + "/.cache/" + file);
    assertThat(again.lines()).singleElement().isEqualTo(inHome.lastLine());
    assertThat(inCache.lastLine()).contains("-XX:AOTCache=" + cache + "/" + file);
  }

  @Test
  void startsWithoutAnArchiveWhereNothingCanBeWritten() throws Exception {
    Path java = javaThatMakesArchives();
    FileTree.write(release, "lib/launch", "");
    FileTree.write(folder, "file", "");

    Run without = run(launcher, java, "build");
    Run unwritable =
        run(Map.of("HOME", folder.resolve("file").toString()), launcher, java, "build");

    assertThat(without.lines()).singleElement().asString().endsWith("dev.dateline.Main|build|");
    assertThat(without.exitCode()).isZero();
    assertThat(unwritable.lines()).singleElement().isEqualTo(without.lastLine());
  }

  @Test
  void makesANewArchiveForAnotherProgramInTheSamePlace() throws Exception {
    Path java = javaThatMakesArchives();
    run(launcher, java, "build");

    FileTree.write(release, "lib/dateline.sha256", "fedcba9876543210  dateline.jar\n");
    Run run = run(launcher, java, "build");

    assertThat(run.lines()).anyMatch(line -> line.contains("making it start faster"));
    assertThat(run(launcher, java, "build").lines()).hasSize(1);
  }

  @Test
  void takesTheJavaThatComesWithTheRelease() throws Exception {
    Path own = Files.createDirectories(release.resolve("runtime/bin")).resolve("java");
    Files.copy(java(25).resolve("java"), own);
    Path archive = FileTree.write(release, "lib/dateline.aot", "");
    FileTime time = FileTime.fromMillis(1_700_000_000_000L);
    Files.setLastModifiedTime(archive, time);
    Files.setLastModifiedTime(release.resolve("lib/dateline.jar"), time);
    Path none = Files.createDirectory(folder.resolve("empty"));

    Run run =
        run(Map.of("JAVA_HOME", "/nonexistent", "LC_ALL", "C.UTF-8"), launcher, none, "build");

    assertThat(run.lines()).singleElement().asString().contains("-XX:AOTCache=" + archive + "|");
  }

  @Test
  void makesAnArchiveOfItsOwnWhereTheReleaseWasCopiedWithoutTheTimesOfItsFiles() throws Exception {
    Path java = javaThatMakesArchives();
    Path own = Files.createDirectories(release.resolve("runtime/bin")).resolve("java");
    Files.copy(java.resolve("java"), own);
    Path archive = FileTree.write(release, "lib/dateline.aot", "");
    Files.setLastModifiedTime(archive, FileTime.fromMillis(1_700_000_000_000L));

    Run run = run(launcher, java, "build");

    assertThat(run.lastLine()).contains("-XX:AOTCache=" + release.resolve("lib/launch/"));
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

  /** A Java 25 that writes something to the file that is to be the archive. */
  private Path javaThatMakesArchives() throws IOException {
    Path bin = java(25);
    FileTree.write(bin.getParent(), "release", "JAVA_RUNTIME_VERSION=\"25.0.1\"\n");
    Path java = bin.resolve("java");
    Files.writeString(
        java,
        Files.readString(java)
            + """
              for word; do
                case $word in -XX:AOTCacheOutput=*) echo >"${word#*=}" ;; esac
              done
              """);
    return bin;
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
    builder
        .environment()
        .keySet()
        .removeAll(Set.of("JAVA_HOME", "HOME", "XDG_CACHE_HOME", "LC_ALL", "LC_CTYPE", "LANG"));
    builder.environment().putAll(locale);
    boolean some = Files.exists(java.resolve("java"));
    builder.environment().put("PATH", some ? java + ":/usr/bin:/bin" : java.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said.lines().toList());
  }
}
