package dev.dateline.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * Opens a file without following a symbolic link at any part of its path below a folder, so that a
 * file or folder that is swapped for a link meanwhile is not read in its place.
 *
 * <pre>{@code
 * try (SeekableByteChannel file = FileBelow.open(content, content.resolve("a/map.png"))) { ... }
 * }</pre>
 */
public final class FileBelow {
  private FileBelow() {}

  /**
   * Opens a file to read it.
   *
   * @param folder may be reached by links
   * @param file below the folder
   * @throws IOException when it is no regular file, or a part of its path is a link
   */
  public static SeekableByteChannel open(Path folder, Path file) throws IOException {
    Path relative = folder.relativize(file);
    try (DirectoryStream<Path> top = Files.newDirectoryStream(folder)) {
      if (top instanceof SecureDirectoryStream<Path> secure) {
        return open(secure, relative, file);
      }
    }
    // Such as on Windows, where links need a right that content does not have.
    if (!file.toRealPath().equals(folder.toRealPath().resolve(relative))) {
      throw noFile(file);
    }
    requireRegular(Files.getFileAttributeView(file, BasicFileAttributeView.class), file);
    return Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  }

  private static SeekableByteChannel open(
      SecureDirectoryStream<Path> folder, Path relative, Path file) throws IOException {
    Path first = relative.getName(0);
    if (relative.getNameCount() > 1) {
      try (SecureDirectoryStream<Path> next =
          folder.newDirectoryStream(first, LinkOption.NOFOLLOW_LINKS)) {
        return open(next, relative.subpath(1, relative.getNameCount()), file);
      }
    }
    // A pipe must not be opened, as that waits for somebody who writes to it.
    requireRegular(
        folder.getFileAttributeView(first, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS),
        file);
    return folder.newByteChannel(first, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  private static void requireRegular(BasicFileAttributeView view, Path file) throws IOException {
    BasicFileAttributes attributes = view.readAttributes();
    if (!attributes.isRegularFile()) {
      throw noFile(file);
    }
  }

  private static IOException noFile(Path file) {
    return new FileSystemException(file.toString(), null, "is no regular file any more");
  }
}
