package dev.dateline.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder {@code .dateline/} beside the content, which git leaves alone. */
final class CacheFolder {
  private CacheFolder() {}

  /** Makes the folder if it is missing, and says in it that git has nothing to do there. */
  static void make(Path folder) throws IOException {
    Path ignored = folder.resolve(".gitignore");
    if (!Files.exists(ignored, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder);
      Files.writeString(ignored, "*\n");
    }
  }
}
