package dev.dateline.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder that a site is written to. What Dateline keeps there for itself is in {@code
 * .dateline/}; its presence is what makes a folder a site of Dateline's.
 */
final class OutputFolder implements Closeable {
  private static final String OWN = ".dateline";

  private final Path site;
  private final boolean empty;
  private final FileChannel lockFile;

  private OutputFolder(Path site, boolean empty, FileChannel lockFile) {
    this.site = site;
    this.empty = empty;
    this.lockFile = lockFile;
  }

  /** Tells whether a file may be removed. */
  interface Condition {
    boolean holds(String path, Path file) throws IOException;
  }

  /** Takes the folder for one build; others are refused until it is closed. */
  static OutputFolder claim(Path site) throws IOException, OutputRefused {
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw new OutputRefused(site + " is a file; name a folder with -o");
    }
    if (!Files.exists(site.resolve(OWN)) && holdsVisibleFiles(site)) {
      throw new OutputRefused(
          site
              + " holds files and is not a site that Dateline wrote;"
              + " name an empty or new folder with -o");
    }
    if (!Files.exists(site.resolve(OWN))) {
      Files.createDirectories(site.resolve(OWN));
      ManifestFile.writeEmpty(manifest(site));
    }
    FileChannel lockFile =
        FileChannel.open(
            site.resolve(OWN).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!lock(lockFile)) {
      lockFile.close();
      throw new OutputRefused(
          "another build is writing to " + site + "; try again when it is done");
    }
    return new OutputFolder(site, !holdsVisibleFiles(site), lockFile);
  }

  private static boolean lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static boolean holdsVisibleFiles(Path site) throws IOException {
    if (!Files.exists(site)) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(site)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether there was nothing in it but what is hidden. */
  boolean wasEmpty() {
    return empty;
  }

  Path site() {
    return site;
  }

  Path manifest() {
    return manifest(site);
  }

  static Path manifest(Path site) {
    return site.resolve(OWN).resolve("manifest");
  }

  Path staging() {
    return site.resolve(OWN).resolve("staging");
  }

  /** Whether a file is there and has these bytes, the first {@code length} of an array. */
  boolean holds(String path, byte[] bytes, int length) throws IOException {
    Path file = site.resolve(path);
    return !empty
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == length
        && Arrays.equals(Files.readAllBytes(file), 0, length, bytes, 0, length);
  }

  /** Whether a file is there and has the bytes of another. */
  boolean holdsCopyOf(String path, Path other) throws IOException {
    Path file = site.resolve(path);
    return !empty
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(file, other) < 0;
  }

  /** Removes a file if it is there and meets the condition, and folders that it leaves empty. */
  boolean removeIf(String path, Condition condition) throws IOException {
    Path file = site.resolve(path);
    Path folder = Objects.requireNonNull(file.getParent(), "the site's folder is above it");
    boolean removed =
        isInside(folder)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && condition.holds(path, file);
    if (removed) {
      Files.delete(file);
      removeEmptyFolders(folder);
    }
    return removed;
  }

  /** Not by way of a symbolic link, which may lead anywhere. */
  private boolean isInside(Path folder) throws IOException {
    try {
      Path expected = site.toRealPath().resolve(site.relativize(folder).toString());
      return folder.toRealPath().equals(expected.normalize());
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private void removeEmptyFolders(Path folder) throws IOException {
    for (Path empty = folder; empty != null && !empty.equals(site); empty = empty.getParent()) {
      try {
        Files.delete(empty);
      } catch (DirectoryNotEmptyException stillUsed) {
        return;
      }
    }
  }

  /** Whether every file below a folder meets the condition. */
  boolean holdsOnly(Path folder, Predicate<String> condition) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .allMatch(file -> condition.test(site.relativize(file).toString().replace('\\', '/')));
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
