package dev.dateline.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A checksum of the names, sizes and times of all files below some folders. */
final class FolderSnapshot {
  /** A sum, as the order in which files are found may differ. */
  private long sum;

  private FolderSnapshot() {}

  /** The checksum now; another one means that a file was changed, added or removed. */
  static long of(List<Path> folders) {
    FolderSnapshot snapshot = new FolderSnapshot();
    for (Path folder : folders) {
      try {
        FolderWalk.walk(
            folder, Set.of(FileVisitOption.FOLLOW_LINKS), snapshot::addFolder, snapshot::addFile);
      } catch (IOException changing) {
        snapshot.sum++;
      }
    }
    return snapshot.sum;
  }

  private void addFolder(Path folder, BasicFileAttributes attributes) {
    sum += 31L * folder.hashCode() + 1;
  }

  private void addFile(Path file, BasicFileAttributes attributes) {
    long hash =
        Objects.hash(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    sum += (hash + 0x9e3779b97f4a7c15L) * (2L * file.hashCode() + 1);
  }
}
