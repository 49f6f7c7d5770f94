package dev.dateline.write;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * A folder for new files of the site: they are kept in it until all of them are written, then moved
 * into the site. A folder that the site does not have yet is moved whole, which takes one move for
 * all of its pages.
 */
final class StagedTree {
  private final File root;
  private final Path replaced;
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private final Set<String> foldersOfPages = ConcurrentHashMap.newKeySet();
  private int replacedCount;

  /**
   * @param root is made anew
   * @param replaced for files that are not in the site any more; made when it is needed
   */
  StagedTree(Path root, Path replaced) throws IOException {
    this.root = root.toFile();
    this.replaced = replaced;
    discard();
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
      if (Move.isPage(path)) {
        int end = slash;
        while (end > 0 && foldersOfPages.add(path.substring(0, end))) {
          end = path.lastIndexOf('/', end - 1);
        }
      }
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

  /** What has to be moved, in the order of {@link Move#ORDER}; looks at the target as it is now. */
  List<Move> moves(Path target) throws IOException {
    List<Move> moves = new ArrayList<>();
    Deque<String> inBoth = new ArrayDeque<>(List.of(""));
    while (!inBoth.isEmpty()) {
      String folder = inBoth.remove();
      try (DirectoryStream<Path> entries =
          Files.newDirectoryStream(root.toPath().resolve(folder))) {
        for (Path entry : entries) {
          Move move = move(entry, folder, target);
          if (move == null) {
            inBoth.add(folder + entry.getFileName() + "/");
          } else {
            moves.add(move);
          }
        }
      }
    }
    moves.sort(Move.ORDER);
    return moves;
  }

  /** The move of an entry; null for a folder that the target has too. */
  private @Nullable Move move(Path entry, String in, Path target) {
    String path = in + entry.getFileName();
    Path to = target.resolve(path);
    boolean folder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    boolean pages = folder ? foldersOfPages.contains(path) : Move.isPage(path);
    if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      return new Move(path, Move.Kind.ADD, folder, pages);
    }
    if (folder && Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    boolean same = !folder && Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS);
    return new Move(path, same ? Move.Kind.REPLACE : Move.Kind.MAKE_WAY, folder, pages);
  }

  /** Moves a file or folder to its place in the target. */
  void move(Move move, Path target) throws IOException {
    Path from = root.toPath().resolve(move.path());
    Path to = target.resolve(move.path());
    switch (move.kind()) {
      case ADD -> {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
          throw inTheWay(to);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      }
      case REPLACE ->
          Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      case MAKE_WAY -> {
        // One move, so that what was there is gone for a moment only.
        Files.createDirectories(replaced);
        Path aside = replaced.resolve(Integer.toString(replacedCount++));
        Files.move(to, aside, StandardCopyOption.ATOMIC_MOVE);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  static IOException inTheWay(Path file) {
    return new FileAlreadyExistsException(
        file.toString(),
        null,
        "is in the way of the site and was not written by Dateline; move it away and build again");
  }

  /** Removes both folders. */
  void discard() throws IOException {
    FileUtils.deleteDirectory(root);
    FileUtils.deleteDirectory(replaced.toFile());
  }
}
