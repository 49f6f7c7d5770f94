package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.io.FileUtils;

/**
 * Builds a digest over the site that is there and into a new folder, and holds one against the
 * other.
 */
final class CleanBuild {
  private CleanBuild() {}

  /**
   * Everything that can be seen of the two is the same: exit code, what is said, the report, the
   * site. After a refused build the site is as it was.
   *
   * @return the build over the site that is there
   */
  static Program assertSame(SampleDigest digest) throws IOException {
    Path fresh = digest.folder.resolve("fresh");
    Path report = digest.folder.resolve("report.json");
    Path freshReport = digest.folder.resolve("fresh.json");
    Map<String, String> before = FileTree.read(digest.site());

    Program run = digest.build("--report", report.toString());
    FileUtils.deleteDirectory(fresh.toFile());
    Program clean = digest.buildInto(fresh, "--report", freshReport.toString());

    assertThat(said(run, digest.site())).isEqualTo(said(clean, fresh));
    assertThat(run.exitCode()).isEqualTo(clean.exitCode()).isLessThan(2);
    assertThat(outcome(report)).isEqualTo(outcome(freshReport));
    boolean refused = run.exitCode() == 1;
    assertSameFiles(FileTree.read(digest.site()), refused ? before : FileTree.read(fresh));
    return run;
  }

  /** What the error stream says, and of the other one the states. */
  private static String said(Program run, Path site) {
    String states =
        run.out()
            .lines()
            .filter(line -> !line.contains(" written, ") && !line.startsWith("built in "))
            .toList()
            .toString();
    return states + "\n" + run.err().replace(site.toString(), "SITE");
  }

  /** The report without how it came about. */
  private static String outcome(Path report) throws IOException {
    return Files.readString(report)
        .replaceAll("(?s)\"stages\".*", "")
        .replaceAll("(?s)\"pages\" : \\{.*?\\}", "");
  }

  private static void assertSameFiles(Map<String, String> files, Map<String, String> expected) {
    if (files.equals(expected)) {
      return;
    }
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(expected.keySet());
    names.removeIf(name -> files.getOrDefault(name, "-").equals(expected.get(name)));
    String first = names.first();
    assertThat(files.get(first)).as("%s, one of %s", first, names).isEqualTo(expected.get(first));
  }
}
