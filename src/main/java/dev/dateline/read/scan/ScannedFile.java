package dev.dateline.read.scan;

import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import org.jspecify.annotations.Nullable;

/**
 * An input of the digest: a file of the content folder.
 *
 * @param path where it is in the content folder
 * @param kind what it is used for
 * @param stamp its attributes when it was found
 * @param target the file that it leads to if it is a symbolic link; else null
 */
public record ScannedFile(
    ContentPath path, Kind kind, FileStamp stamp, @Nullable ContentPath target) {
  /** What a file is used for, which its path decides. */
  public enum Kind {
    ARTICLE,
    PAGE,
    /** A text that is an article or page only if it begins as one does. */
    TEXT,
    /** A file to copy. */
    ASSET
  }
}
