package dev.dateline.read;

import dev.dateline.model.ContentPath;

/** A file of the content folder that is part of the digest. */
public record ScannedFile(ContentPath path, Kind kind) {

  /** What a file is, by its place and name. */
  public enum Kind {
    ARTICLE,
    PAGE,
    ASSET
  }
}
