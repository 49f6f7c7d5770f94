package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Main;
import dev.dateline.OwnJava;
import dev.dateline.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stops builds before their renames and removals, and looks at what a reader finds then and at what
 * the next build makes of it. The operations are the first, the last two and some of all between
 * them, as they follow each other in a build; {@code -Ddateline.stop.most=1000000} takes each of
 * them, {@code -Ddateline.stop.seed=2} others, and {@code -Ddateline.stop.articles=200} a larger
 * digest.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StoppedBuildTest {
  private static final int ARTICLES = Integer.getInteger("dateline.stop.articles", 3);
  private static final int MOST = Integer.getInteger("dateline.stop.most", 4);
  private static final long SEED = Long.getLong("dateline.stop.seed", 1);
  private static final Pattern COUNT = Pattern.compile("operations: (\\d+)");
  private static final Map<String, String> FOREIGN =
      Map.of("notes.txt", "mine", "2024/01/01/mine.html", "mine too");

  @TempDir Path folder;
  private String agent;
  private SampleDigest digest;
  private Map<String, String> before = Map.of();
  private Map<String, String> after = Map.of();

  @BeforeEach
  void writeADigest() throws Exception {
    agent = StopAgent.option(folder);
    digest = new SampleDigest(Files.createDirectories(folder.resolve("digest")));
    digest.write("content/site.yml", "title: Digest\nbase_url: https://example.org/\n");
    for (int i = 0; i < ARTICLES; i++) {
      put(i, "Text.");
    }
    digest.write("content/chart.svg", "<svg/>");
    digest.write("content/old.svg", "<svg/>");
  }

  private void put(int number, String text) {
    digest.put(
        "item-" + number + ".md",
        new SampleArticle("Item " + number, "2024-01-0" + (1 + number % 5))
            .topics("Topic " + number % 7)
            .body(text));
  }

  @Test
  void leavesAWholeSiteWhereverABuildIsStopped() throws Exception {
    build();
    before = FileTree.read(digest.site());
    for (int i = 0; i < ARTICLES; i += 3) {
      digest.delete("content/item-" + i + ".md");
      put(i + 1, "Another text. ![Chart](new.svg)");
      put(ARTICLES + i, "A new text, see [that](item-" + (i + 1) + ".md).");
    }
    digest.write("content/new.svg", "<svg/>");
    digest.write("content/chart.svg", "<svg />");
    digest.delete("content/old.svg");

    stopEverywhere();
  }

  @Test
  void leavesAWholeSiteWhereverTheFirstBuildIsStopped() throws Exception {
    stopEverywhere();
  }

  @Test
  void findsItsWayBackWhenFoldersAndFilesTakeEachOthersPlaces() throws Exception {
    digest.write("content/charts", "a file");
    digest.write("content/maps/a.svg", "<svg/>");
    digest.write("content/maps/b.svg", "<svg/>");
    build();
    before = FileTree.read(digest.site());
    FileUtils.deleteDirectory(digest.content("maps").toFile());
    digest.delete("content/charts");
    digest.write("content/charts/a.svg", "<svg/>");
    digest.write("content/maps", "a file");

    stopEverywhere();
  }

  private void build() {
    assertThat(digest.build().exitCode()).isZero();
    FOREIGN.forEach((name, text) -> FileTree.write(digest.site(), name, text));
  }

  private void stopEverywhere() throws Exception {
    Path clean = folder.resolve("clean");
    assertThat(digest.buildInto(clean).exitCode()).isZero();
    after = FileTree.read(clean);
    FOREIGN.keySet().stream().filter(before::containsKey).forEach(f -> after.put(f, before.get(f)));
    Matcher counted = COUNT.matcher(run(0));
    assertThat(counted.find()).isTrue();
    int operations = Integer.parseInt(counted.group(1));
    assertThat(operations).isGreaterThan(3);

    Set<Integer> stops = stops(operations);
    List<String> failures = stops.parallelStream().flatMap(this::failures).toList();

    System.out.printf("stopped a build before %d of %d operations%n", stops.size(), operations);
    assertThat(failures).isEmpty();
  }

  /** One operation of each of {@link #MOST} equal parts of a build, and its ends. */
  private static Set<Integer> stops(int operations) {
    Set<Integer> stops = new TreeSet<>(List.of(1, operations - 1, operations));
    Random random = new Random(SEED);
    for (int part = 0; part < MOST && stops.size() < operations; part++) {
      int from = (int) ((long) operations * part / MOST);
      int to = (int) ((long) operations * (part + 1) / MOST);
      stops.add(1 + from + random.nextInt(Math.max(1, to - from)));
    }
    return stops;
  }

  /** What is wrong after a build was stopped before an operation. */
  private Stream<String> failures(int at) {
    List<String> failures = new ArrayList<>();
    String said = run(at);
    Path site = copy(at).resolve("site");
    Map<String, String> now = FileTree.read(site);
    now.forEach(
        (file, text) -> {
          if (!text.equals(before.get(file)) && !text.equals(after.get(file))) {
            failures.add(file + " is neither old nor new");
          }
        });
    Set<String> lasting = new TreeSet<>(before.keySet());
    lasting.retainAll(after.keySet());
    lasting.stream()
        .filter(file -> !now.containsKey(file))
        .forEach(file -> failures.add(file + " is gone"));
    lasting.add("index.html");
    failures.addAll(new ReadersWay(now).missing(lasting));
    Program next = Program.in(copy(at), "build", "--now", digest.now);
    if (next.exitCode() != 0 || !FileTree.read(site).equals(after)) {
      failures.add("the next build is not a clean one: " + next.err());
    }
    return failures.stream().map(failure -> said.strip() + ": " + failure);
  }

  private Path copy(int at) {
    return folder.resolve("stopped-" + at);
  }

  /** Builds a copy of the digest and stops it before an operation; returns what it said. */
  private String run(int at) {
    try {
      FileTree.copy(digest.folder, copy(at));
      List<String> command =
          OwnJava.command(
              Main.class,
              List.of(
                  agent, "-D" + StopAgent.FOLDER + "=" + copy(at), "-D" + StopAgent.AT + "=" + at));
      command.addAll(List.of("-C", copy(at).toString(), "build", "--now", digest.now));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = BuildProcess.output(process);
      assertThat(process.exitValue()).as(said).isEqualTo(at == 0 ? 0 : StopAgent.STOPPED);
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
