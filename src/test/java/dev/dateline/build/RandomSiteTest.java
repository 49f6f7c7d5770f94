package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After whatever happens to a digest, a build over the site that is there leaves the same files and
 * says the same as a build into a new folder.
 *
 * <p>Longer, by hand: {@code mvn test -Dtest=RandomSiteTest -Ddateline.random.steps=2000
 * -Ddateline.random.seeds=10 -Ddateline.random.firstSeed=100}
 */
class RandomSiteTest {
  private static final int STEPS = Integer.getInteger("dateline.random.steps", 40);
  private static final int SEEDS = Integer.getInteger("dateline.random.seeds", 3);
  private static final long FIRST_SEED = Long.getLong("dateline.random.firstSeed", 1);
  private static final int STEPS_BETWEEN_PROCESSES = 11;

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void buildsOverWhatIsThereAsIfFromNothing(long seed) throws Exception {
    RandomSite site = new RandomSite(Files.createDirectories(folder.resolve("digest")), seed);
    try {
      site.live(STEPS, STEPS_BETWEEN_PROCESSES);
    } catch (Throwable e) {
      throw new AssertionError("seed " + seed + ", after\n" + site.history(), e);
    }
    if (Boolean.getBoolean("dateline.random.tell")) {
      System.out.println(site.history());
    }
    assertThat(site.successes()).as("steps that were built").isGreaterThan(STEPS / 2);
  }
}
