package dev.dateline.serve;

import dev.dateline.diagnostic.Place;
import dev.dateline.files.FileBelow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the editor's files that mistakes are on.
 *
 * @param folder of the digest
 */
record SourceLines(Path folder) {
  /** A mistake further down is shown without its line. */
  private static final int LINES_READ = 20_000;

  private static final int SHOWN = 200;

  /** The line as it is in the file, cut where it is long; null when it can't be shown. */
  @Nullable String find(Place place) {
    Path file = file(place.file());
    if (file == null || place.line() == 0 || place.line() > LINES_READ) {
      return null;
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Channels.newInputStream(FileBelow.open(folder.toRealPath(), file)),
                StandardCharsets.UTF_8))) {
      String line = null;
      for (int i = 0; i < place.line(); i++) {
        line = lines.readLine();
      }
      return line == null || line.isBlank() ? null : cut(line.strip());
    } catch (IOException unreadable) {
      return null;
    }
  }

  /**
   * A file of content or templates that a mistake names.
   *
   * @param name relative to the folder
   * @return a path below the real folder; null for any other name
   */
  @Nullable Path file(String name) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name).normalize();
      boolean known =
          file.startsWith(root.resolve("content")) || file.startsWith(root.resolve("templates"));
      return known ? file : null;
    } catch (IOException | InvalidPathException noFile) {
      return null;
    }
  }

  private static String cut(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …";
  }
}
