package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the content folder before, so that only what changed is read again.
 *
 * @param reading stands for all that the reading of an article depends on beside its file
 * @param scannedAt when the folder was looked at, in nanoseconds since 1970
 * @param records by content path
 */
record KnownInputs(ContentDigest reading, long scannedAt, Map<String, InputRecord> records) {

  /** What was read from a file, if the file is as it was; else null. */
  @Nullable InputRecord find(String path, FileStamp stamp) {
    InputRecord record = records.get(path);
    boolean same = record != null && record.stamp().equals(stamp) && isSettled(stamp, scannedAt);
    return same ? record : null;
  }

  /** Whether a file was last changed so long before it was looked at that the stamp tells all. */
  static boolean isSettled(FileStamp stamp, long lookedAt) {
    return stamp.latest() < lookedAt - FileStamp.GRAIN_NANOS;
  }
}
