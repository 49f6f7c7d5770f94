package dev.dateline.write;

import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/**
 * Which files of an output folder Dateline wrote.
 *
 * @param listed what earlier builds wrote there
 */
record OwnFiles(OutputFolder folder, OutputManifest listed) {

  /** Whether the bytes on the disk are those that an earlier build wrote. */
  boolean holds(String path) throws IOException {
    if (!listed.holds(path) || !folder.holdsFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(folder.site().resolve(path))) {
      return listed.holds(path, ContentDigest.of(in));
    }
  }

  /** Whether a file is one that Dateline wrote, or all files below a folder are. */
  boolean holdsAll(String top) throws IOException {
    return folder.holdsOnly(folder.site().resolve(top), this::holds);
  }
}
