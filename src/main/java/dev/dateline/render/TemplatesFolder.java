package dev.dateline.render;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/** Reads a folder of templates, without hidden files and editors' backups. */
final class TemplatesFolder {
  private TemplatesFolder() {}

  /**
   * The files by their path in the folder, with {@code /}; empty when there is no folder.
   *
   * @param display what messages put before the path of a file: {@code templates/}
   */
  static Map<String, ThemeFile> read(Path folder, String display) throws IOException {
    Map<String, ThemeFile> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return isHidden(dir) && !dir.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!isHidden(file)) {
              String name = name(folder.relativize(file));
              files.put(name, new ThemeFile(name, display + name, Files.readAllBytes(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.startsWith(".") || name.endsWith("~");
  }

  private static String name(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }
}
