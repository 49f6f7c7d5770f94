package dev.dateline.read;

import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;

/**
 * A file of the content folder that is part of the digest.
 *
 * @param stamp how it looked when it was found
 */
public record ScannedFile(ContentPath path, Kind kind, FileStamp stamp) {

  /** What a file is, by its place and name. */
  public enum Kind {
    ARTICLE,
    PAGE,
    ASSET
  }
}
