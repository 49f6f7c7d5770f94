package dev.dateline.build;

import dev.dateline.files.FileStamp;
import dev.dateline.read.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a file of the content folder.
 *
 * @param stamp how it looked when it was found
 * @param result what was read from it; null for a file that is copied
 */
record InputRecord(FileStamp stamp, @Nullable KnownResult result) {

  /** Whether it says the same, of the same look at the file's content. */
  boolean isSameAs(InputRecord other) {
    return stamp.equals(other.stamp) && result == other.result;
  }

  /** What was read from it; null when that is to be done once more, or it is copied. */
  @Nullable ReadResult read() {
    return result == null ? null : result.get();
  }
}
