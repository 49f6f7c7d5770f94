package dev.dateline.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * The file that holds the {@link OutputManifest}. It lies in the output folder itself, so that the
 * folder says which of its files may be replaced and removed.
 */
final class ManifestFile {
  private static final int LONGEST_WAIT_MILLIS = 20;

  private ManifestFile() {}

  /** The manifest; {@link OutputManifest#LOST} when the file is missing or damaged. */
  static OutputManifest read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return OutputManifest.parse(in.readAllBytes());
    } catch (NoSuchFileException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return OutputManifest.LOST;
    }
  }

  /**
   * Replaces the file by the text of a manifest in one step, so that it is never seen half-written.
   */
  static void write(Path file, byte[] text) throws IOException {
    Path next = next(file);
    replace(next, text);
    moveInto(file, next);
  }

  /**
   * Writes the text of the manifest when all files of the site are in place. It gets a later time
   * than each of them, so that the next build can trust a file that is older than the manifest.
   */
  static void writeLast(Path file, byte[] text) throws IOException {
    Instant allInPlace = Instant.now();
    Path next = next(file);
    replace(next, text);
    // The clock for the times of files goes forward only every few milliseconds.
    for (int i = 0; i < LONGEST_WAIT_MILLIS && !isLater(next, allInPlace); i++) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      replace(next, text);
    }
    moveInto(file, next);
  }

  /** Never through a symbolic link, which may lead anywhere. */
  private static void replace(Path file, byte[] text) throws IOException {
    Files.write(
        file,
        text,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isLater(Path file, Instant moment) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isAfter(moment);
  }

  private static Path next(Path file) {
    return file.resolveSibling(file.getFileName() + ".next");
  }

  private static void moveInto(Path file, Path next) throws IOException {
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
