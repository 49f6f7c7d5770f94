package dev.dateline.read;

import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;

/**
 * An input of the digest: a file of the content folder.
 *
 * @param stamp its attributes when it was found
 */
public record ScannedFile(ContentPath path, Kind kind, FileStamp stamp) {

  /** What a file is used for, which its path decides. */
  public enum Kind {
    ARTICLE,
    PAGE,
    ASSET
  }
}
