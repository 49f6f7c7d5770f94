package dev.dateline.write;

import java.util.List;

/**
 * How many files of the site a build wrote, left unchanged and removed.
 *
 * @param written new files and those with other bytes
 * @param unchanged files that were there already
 * @param removed files that no longer belong to the site
 * @param leftAlone files that no longer belong to the site and were changed since Dateline wrote
 *     them, so that they were not removed
 */
public record WriteSummary(int written, int unchanged, int removed, List<String> leftAlone) {
  /** Of a build that left the site as it was. */
  public static final WriteSummary NOTHING = new WriteSummary(0, 0, 0, List.of());

  public WriteSummary {
    leftAlone = List.copyOf(leftAlone);
  }
}
