package dev.dateline.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder {@code .dateline/} beside the content: what Dateline keeps for itself, and git
 * ignores.
 */
public final class CacheFolder {
  private CacheFolder() {}

  /**
   * The path of the folder, which may not exist.
   *
   * @param digest the folder that holds {@code content/}
   */
  public static Path of(Path digest) {
    return digest.resolve(".dateline");
  }

  /** Makes the folder if it is missing, and tells git to ignore all of it. */
  public static void make(Path folder) throws IOException {
    Path ignored = folder.resolve(".gitignore");
    if (!Files.exists(ignored, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder);
      Files.writeString(ignored, "*\n");
    }
  }
}
