package dev.dateline.cache;

import dev.dateline.files.FileStamp;
import dev.dateline.read.scan.ScannedFile;
import dev.dateline.text.ContentDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the content folder before, so that only what changed is read again.
 *
 * @param reading the fingerprint of the settings files, which decide how an article is read
 * @param scannedAt when the folder was scanned, in nanoseconds since 1970
 * @param records by content path
 */
public record KnownInputs(ContentDigest reading, long scannedAt, Map<String, InputRecord> records) {

  /** What was read from a file; null when the file is new or may have changed. */
  public @Nullable InputRecord find(String path, FileStamp stamp) {
    InputRecord record = records.get(path);
    boolean same = record != null && record.stamp().equals(stamp) && isSettled(stamp);
    return same ? record : null;
  }

  /**
   * Whether a file was changed long enough before the scan: one that is changed twice within the
   * grain of the clock may keep its stamp.
   */
  public boolean isSettled(FileStamp stamp) {
    return stamp.latest() < scannedAt - FileStamp.GRAIN_NANOS;
  }

  /** Whether these are the same files, none of them changed. */
  boolean areExactly(List<ScannedFile> files) {
    if (files.size() != records.size()) {
      return false;
    }
    for (ScannedFile file : files) {
      if (find(file.path().value(), file.stamp()) == null) {
        return false;
      }
    }
    return true;
  }
}
