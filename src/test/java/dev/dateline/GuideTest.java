package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.build.ReadersWay;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide in docs/guide is a digest without a mistake, and every link in it leads somewhere. */
class GuideTest {
  @TempDir static Path folder;

  private static Program build;

  @BeforeAll
  static void build() {
    for (String part : List.of("content", "templates")) {
      FileTree.copy(Path.of("docs/guide").resolve(part), folder.resolve(part));
    }
    build = Program.in(folder, "build", "--strict", "--warnings", "--now", "2027-01-01T00:00:00Z");
  }

  @Test
  void isBuiltWithoutAWarning() {
    assertThat(build.err()).isEmpty();
    assertThat(build.exitCode()).isZero();
    assertThat(build.out()).contains(", 0 scheduled, 0 draft, 0 expired, 0 rejected");
  }

  @Test
  void hasNoLinkThatLeadsNowhere() {
    Map<String, String> site = FileTree.read(folder.resolve("site"));

    assertThat(site).hasSizeGreaterThan(40);
    assertThat(new ReadersWay(site).missing(site.keySet())).isEmpty();
  }
}
