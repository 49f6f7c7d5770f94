package dev.dateline.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Visits a folder and everything below it, except folders of git. Files that are removed meanwhile
 * are passed over.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path start;
  private final Visit onFolder;
  private final Visit onFile;

  private FolderWalk(Path start, Visit onFolder, Visit onFile) {
    this.start = start;
    this.onFolder = onFolder;
    this.onFile = onFile;
  }

  /** Gets a folder or file. */
  interface Visit {
    void accept(Path path, BasicFileAttributes attributes) throws IOException;
  }

  static void walk(Path start, Set<FileVisitOption> options, Visit onFolder, Visit onFile)
      throws IOException {
    Files.walkFileTree(start, options, Integer.MAX_VALUE, new FolderWalk(start, onFolder, onFile));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (!folder.equals(start) && folder.getFileName().toString().startsWith(".git")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    onFolder.accept(folder, attributes);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    onFile.accept(file, attributes);
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
