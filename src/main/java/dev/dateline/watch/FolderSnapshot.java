package dev.dateline.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A checksum of the names, sizes and times of all files below some folders. */
final class FolderSnapshot extends SimpleFileVisitor<Path> {
  private long sum;

  private FolderSnapshot() {}

  /** The checksum now; another one means that a file was changed, added or removed. */
  static long of(List<Path> folders) {
    FolderSnapshot snapshot = new FolderSnapshot();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(
            folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, snapshot);
      } catch (IOException changing) {
        snapshot.sum++;
      }
    }
    return snapshot.sum;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.getFileName().toString().startsWith(".git")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    sum += 31L * folder.hashCode() + 1;
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    long hash =
        Objects.hash(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    // A sum, as the order in which files are found may differ.
    sum += (hash + 0x9e3779b97f4a7c15L) * (2L * file.hashCode() + 1);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException gone) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
    return FileVisitResult.CONTINUE;
  }
}
