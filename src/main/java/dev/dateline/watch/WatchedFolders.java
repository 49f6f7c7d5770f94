package dev.dateline.watch;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Some folders inside an outer one; they may be created and removed while they are watched. Nothing
 * else in the outer folder is watched, such as an output folder or {@code .git}.
 *
 * @param outer absolute
 * @param inner absolute; for a symbolic link, its target too
 */
record WatchedFolders(Path outer, List<Path> inner) implements FileTreeVisitor {

  static WatchedFolders of(Path outer, List<String> names) {
    Path top = outer.toAbsolutePath().normalize();
    List<Path> inner = new ArrayList<>();
    for (String name : names) {
      Path folder = top.resolve(name);
      inner.add(folder);
      if (Files.isSymbolicLink(folder) && Files.isDirectory(folder)) {
        inner.add(real(folder));
      }
    }
    return new WatchedFolders(top, List.copyOf(inner));
  }

  /** Where a watcher starts: the outer folder, and inner ones that are outside of it. */
  List<Path> roots() {
    List<Path> roots = new ArrayList<>(List.of(outer));
    inner.stream().filter(folder -> !folder.startsWith(outer)).forEach(roots::add);
    return roots;
  }

  /** Whether a path is one of the inner folders or below it. */
  boolean holds(Path path) {
    return inner.stream().anyMatch(path::startsWith);
  }

  /** Differ when a folder was replaced by another one of the same name. */
  List<String> identities() {
    List<String> identities = new ArrayList<>();
    identities.add(identity(outer));
    inner.forEach(folder -> identities.add(identity(folder)));
    return identities;
  }

  @Override
  public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
      throws IOException {
    if (!start.equals(outer)) {
      if (holds(start)) {
        walk(start, onDirectory, onFile);
      }
      return;
    }
    onDirectory.call(outer);
    for (Path folder : inner) {
      if (folder.startsWith(outer) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        walk(folder, onDirectory, onFile);
      }
    }
  }

  private static void walk(Path start, Callback onDirectory, Callback onFile) throws IOException {
    FolderWalk.walk(
        start,
        Set.of(),
        (folder, attributes) -> onDirectory.call(folder),
        (file, attributes) -> onFile.call(file));
  }

  private static String identity(Path folder) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
      return real(folder) + " " + attributes.fileKey() + " " + attributes.creationTime();
    } catch (IOException absent) {
      return "";
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException broken) {
      return folder;
    }
  }
}
