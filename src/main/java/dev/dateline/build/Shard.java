package dev.dateline.build;

import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;

/**
 * One of the parts into which a site is divided, so that many machines can build it: {@code 3/8}.
 * The parts have no file in common, and together they are the site. The path of a file alone
 * decides in which part it is, so it stays there while the site grows.
 *
 * @param index from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
  /** The whole site. */
  public static final Shard WHOLE = new Shard(1, 1);

  public Shard {
    if (count < 1 || index < 1 || index > count) {
      throw new IllegalArgumentException("there is no part " + index + " of " + count);
    }
  }

  /** Whether a file of the site, relative to its root, is in this part. */
  boolean holds(String file) {
    return count == 1
        || Long.remainderUnsigned(
                ContentDigest.of(file.getBytes(StandardCharsets.UTF_8)).low(), count)
            == index - 1;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
