package dev.dateline.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site is written to. A folder is taken for a site that Dateline wrote when it
 * holds {@code .dateline/manifest}; beside it a lock and staged files lie.
 */
final class OutputFolder implements Closeable {
  private static final String OWN = ".dateline";

  /** What git and Macs put into a folder before anybody has put a file there. */
  private static final Set<String> IN_EMPTY_FOLDERS =
      Set.of(".git", ".gitignore", ".gitkeep", ".DS_Store");

  private final Path site;
  private final boolean empty;
  private final FileChannel lockFile;

  private OutputFolder(Path site, boolean empty, FileChannel lockFile) {
    this.site = site;
    this.empty = empty;
    this.lockFile = lockFile;
  }

  /** A question about a file, named by its path in the site. */
  interface Condition {
    boolean holds(String path) throws IOException;
  }

  /** Locks the folder for one build, and creates it when there is none. */
  static OutputFolder claim(Path site) throws IOException, OutputRefused {
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw new OutputRefused(site + " is a file; name a folder with -o");
    }
    boolean empty = !holdsOtherFiles(site);
    boolean ours = isOurs(site);
    if (!empty && !ours) {
      throw new OutputRefused(
          site
              + " holds files and is not a site that Dateline wrote (it has no .dateline/manifest);"
              + " name an empty or new folder with -o");
    }
    Path own = site.resolve(OWN);
    if (Files.exists(own, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputRefused(own + " is no folder; move it away");
    }
    if (!ours) {
      Files.createDirectories(own);
      ManifestFile.write(manifest(site), OutputManifest.of(Map.of()).text());
    }
    FileChannel lockFile =
        FileChannel.open(
            lockFile(site),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    if (!lock(lockFile)) {
      lockFile.close();
      throw new OutputRefused(
          "another build is writing to " + site + "; try again when it is done");
    }
    return new OutputFolder(site, empty && !holdsOtherFiles(site), lockFile);
  }

  /**
   * Whether a build has written to the folder. The manifest alone may be lost; a folder with
   * content has notes of the same name, but no lock.
   */
  private static boolean isOurs(Path site) {
    return Files.exists(manifest(site), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(lockFile(site), LinkOption.NOFOLLOW_LINKS);
  }

  private static Path lockFile(Path site) {
    return site.resolve(OWN).resolve("lock");
  }

  private static boolean lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** Whether it holds anything but Dateline's own notes and what may be in an empty folder. */
  private static boolean holdsOtherFiles(Path site) throws IOException {
    if (!Files.exists(site)) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(site)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.equals(OWN) && !IN_EMPTY_FOLDERS.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it held no files of a site and none of others when it was locked. */
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

  /**
   * Where a file is moved that a folder of the site replaces, and a folder that a file replaces.
   */
  Path replaced() {
    return site.resolve(OWN).resolve("replaced");
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

  /**
   * Whether there is a file at a path, reached without a symbolic link, which may lead anywhere.
   */
  boolean holdsFile(String path) {
    Path file = site.resolve(path);
    for (Path at = file.getParent(); at != null && !at.equals(site); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return false;
      }
    }
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes a file, and the folders that this leaves empty. */
  void remove(String path) throws IOException {
    Path file = site.resolve(path);
    Files.delete(file);
    removeEmptyFolders(file.getParent());
  }

  private void removeEmptyFolders(@Nullable Path folder) throws IOException {
    for (Path empty = folder; empty != null && !empty.equals(site); empty = empty.getParent()) {
      try {
        Files.delete(empty);
      } catch (DirectoryNotEmptyException stillUsed) {
        return;
      }
    }
  }

  /** Whether a file, or every file below a folder, meets the condition. */
  boolean holdsOnly(Path top, Condition condition) throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.walk(top)) {
      found = files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    for (Path file : found) {
      if (!condition.holds(site.relativize(file).toString().replace('\\', '/'))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
