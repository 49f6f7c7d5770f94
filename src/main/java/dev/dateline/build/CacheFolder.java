package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where caches are kept: {@code .dateline/} in the digest's folder, apart for every output folder.
 * It may be removed at any time.
 */
record CacheFolder(Path folder, String name) {

  static CacheFolder of(BuildOptions options) throws IOException {
    Path folder = options.folder().resolve(".dateline");
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(".gitignore"), "*\n");
    }
    String out = options.out().toAbsolutePath().normalize().toString();
    return new CacheFolder(
        folder, ContentDigest.of(out.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 12));
  }

  Path file(String kind) {
    return folder.resolve(name + "." + kind);
  }
}
