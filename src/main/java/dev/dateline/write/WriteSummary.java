package dev.dateline.write;

import java.util.List;

/**
 * How many files of the site a build wrote, left unchanged and removed.
 *
 * @param leftAlone files that no longer belong to the site and were changed since Dateline wrote
 *     them, so that they were not removed
 */
public record WriteSummary(int written, int unchanged, int removed, List<String> leftAlone) {
  public WriteSummary {
    leftAlone = List.copyOf(leftAlone);
  }
}
