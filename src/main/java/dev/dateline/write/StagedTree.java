package dev.dateline.write;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.FileUtils;

/**
 * A folder for new files of the site: they are kept in it until all of them are written, then moved
 * into the site. A folder that the site does not have yet is moved whole, which takes one move for
 * all of its pages.
 */
final class StagedTree {
  private final File root;
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  StagedTree(Path root) throws IOException {
    this.root = root.toFile();
    FileUtils.deleteDirectory(this.root);
    Files.createDirectories(root);
  }

  /**
   * Writes a file. May be called from several threads, for each file once.
   *
   * @param bytes the content is their first {@code length} bytes
   */
  void write(String path, byte[] bytes, int length) throws IOException {
    try (FileOutputStream out = new FileOutputStream(target(path))) {
      out.write(bytes, 0, length);
    }
  }

  void copy(String path, Path from) throws IOException {
    Files.copy(from, target(path).toPath());
  }

  private File target(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    if (slash > 0) {
      createFolder(path.substring(0, slash));
    }
    return new File(root, path);
  }

  private void createFolder(String path) throws IOException {
    if (folders.contains(path)) {
      return;
    }
    int slash = path.lastIndexOf('/');
    if (slash > 0) {
      createFolder(path.substring(0, slash));
    }
    File folder = new File(root, path);
    if (!folder.mkdir() && !folder.isDirectory()) {
      throw new IOException("can't create the folder " + folder);
    }
    folders.add(path);
  }

  /**
   * Paths in the target at which a file is where a folder must be, or the reverse, or a symbolic
   * link is.
   */
  List<String> obstacles(Path target) throws IOException {
    List<String> obstacles = new ArrayList<>();
    findObstacles(root.toPath(), target, "", obstacles);
    return obstacles;
  }

  private static void findObstacles(Path from, Path to, String at, List<String> obstacles)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
      for (Path entry : entries) {
        String name = at + entry.getFileName();
        Path target = to.resolve(entry.getFileName());
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
          continue;
        }
        boolean folder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        boolean targetFolder = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
        if (folder && targetFolder) {
          findObstacles(entry, target, name + "/", obstacles);
        } else if (folder != targetFolder || Files.isSymbolicLink(target)) {
          obstacles.add(name);
        }
      }
    }
  }

  /** Moves all files into the target, and replaces files that are there under the same name. */
  void moveInto(Path target) throws IOException {
    merge(root.toPath(), target);
    FileUtils.deleteDirectory(root);
  }

  private static void merge(Path from, Path to) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
      for (Path entry : entries) {
        Path target = to.resolve(entry.getFileName());
        boolean folder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        if (folder && Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
          merge(entry, target);
        } else if (folder) {
          Files.move(entry, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
          Files.move(
              entry, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  /** Removes the folder. */
  void discard() throws IOException {
    FileUtils.deleteDirectory(root);
  }
}
