package dev.dateline.build;

import dev.dateline.files.FileStamp;
import dev.dateline.read.ScannedFile;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the content folder before, so that only what changed is read again.
 *
 * @param reading stands for all that the reading of an article depends on beside its file
 * @param scannedAt when the folder was looked at, in nanoseconds since 1970
 * @param records by content path, in the order of the paths
 */
record KnownInputs(ContentDigest reading, long scannedAt, Records<InputRecord> records) {

  /** What was read from a file, if the file is as it was; else null. */
  @Nullable InputRecord find(String path, FileStamp stamp) {
    InputRecord record = records.find(path);
    boolean same = record != null && record.stamp().equals(stamp) && isSettled(stamp);
    return same ? record : null;
  }

  /** Whether a file was last changed so long before it was looked at that the stamp tells all. */
  boolean isSettled(FileStamp stamp) {
    return stamp.latest() < scannedAt - FileStamp.GRAIN_NANOS;
  }

  /**
   * Those of these files that are not known to be as they were; null unless the files are the very
   * ones there were, no more and no less.
   *
   * @param found in the order of the paths
   */
  @Nullable List<ScannedFile> editedAmong(List<ScannedFile> found) throws IOException {
    if (found.size() != records.size()) {
      return null;
    }
    List<ScannedFile> edited = new ArrayList<>();
    Iterator<ScannedFile> files = found.iterator();
    AtomicBoolean same = new AtomicBoolean(true);
    records.forEach(
        (path, record) -> {
          ScannedFile file = files.next();
          if (!file.path().value().equals(path)) {
            same.set(false);
          } else if (!file.stamp().equals(record.stamp()) || !isSettled(file.stamp())) {
            edited.add(file);
          }
        });
    return same.get() ? edited : null;
  }
}
