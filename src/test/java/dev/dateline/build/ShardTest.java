package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
  private static final String NOW = "2026-01-01T00:00:00Z";

  @TempDir Path folder;

  private Map<String, String> build(String... options) {
    String[] arguments = new String[options.length + 3];
    System.arraycopy(options, 0, arguments, 3, options.length);
    System.arraycopy(new String[] {"build", "--now", NOW}, 0, arguments, 0, 3);
    Program run = Program.in(folder, arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return FileTree.read(folder.resolve("site"));
  }

  private void copyDemo() {
    FileTree.copy(Path.of("content"), folder.resolve("content"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void theUnionOfThePartsIsTheSite(int count) {
    copyDemo();
    Map<String, String> whole = build();

    Map<String, String> union = new TreeMap<>();
    for (int i = 1; i <= count; i++) {
      Map<String, String> part = build("--shard", i + "/" + count);
      assertThat(part).hasSizeLessThan(2 * whole.size() / count);
      assertThat(union).doesNotContainKeys(part.keySet().toArray(String[]::new));
      union.putAll(part);
    }

    assertThat(union).isEqualTo(whole);
  }

  @Test
  void aSiteOfFewFilesHasEmptyPartsAmongMany() {
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nA.\n");
    Map<String, String> whole = build();

    Map<String, String> union = new TreeMap<>();
    for (int i = 1; i <= 40; i++) {
      union.putAll(build("--shard", i + "/40"));
    }

    assertThat(union).isEqualTo(whole);
    assertThat(build("--shard", "1/999999999")).hasSizeLessThan(2);
  }

  @Test
  void theWholeIsBuiltAfterAPartAndAPartAfterTheWhole() {
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nA.\n");
    Map<String, String> whole = build();
    Map<String, String> part = build("--shard", "2/3");

    assertThat(build()).isEqualTo(whole);
    assertThat(build("--shard", "2/3")).isEqualTo(part);
    assertThat(build("--shard", "2/3")).isEqualTo(part);
    assertThat(build("--offline")).isNotEqualTo(whole);
    assertThat(build()).isEqualTo(whole);
  }

  /** Every part knows the whole site, so a link into another part is as right as any. */
  @Test
  void anEditedBodyMayLinkIntoAnotherPart() {
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nA.\n");
    FileTree.write(folder, "content/b.md", "B\n\n2020-01-02\n\nB.\n");
    build("--shard", "1/2");
    build("--shard", "2/2");
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nA, after [b](b.md), /topics/.\n");
    FileTree.write(folder, "content/b.md", "B\n\n2020-01-02\n\nB, after [a](/2020/01/01/a/).\n");

    Map<String, String> whole = build();
    for (String part : new String[] {"1/2", "2/2"}) {
      Program run = Program.in(folder, "build", "--now", NOW, "--shard", part);
      assertThat(run.err()).isEmpty();
      assertThat(whole).containsAllEntriesOf(FileTree.read(folder.resolve("site")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0/3", "4/3", "1/0", "0/0", "-1/3", "a/b", "3", "/", "1/2/3", "1/9999999999"})
  void refusesPartsThatThereAreNot(String shard) {
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nA.\n");

    Program run = Program.in(folder, "build", "--shard", shard);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\"" + shard + "\" is not a part such as 3/8");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void isNeverOutOfRange() {
    assertThatThrownBy(() -> new Shard(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
