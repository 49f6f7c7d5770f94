package dev.dateline.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.io.FileUtils;

/**
 * Removes the temporary folders of publications that were killed. One is abandoned when it belongs
 * to the same user and nobody holds the lock in it; one without a lock, when it is a day old.
 */
final class AbandonedFolders {
  /** A folder is made a moment before it is locked. */
  private static final Duration BEFORE_THE_LOCK = Duration.ofMinutes(1);

  private static final Duration WITHOUT_A_LOCK = Duration.ofDays(1);

  private AbandonedFolders() {}

  /**
   * @param own a folder in use; those beside it whose names begin alike are looked at
   * @param prefix of their names
   * @param lock the name of the file that is locked as long as a folder is in use
   */
  static void remove(Path own, String prefix, String lock) throws IOException {
    Path parent = own.getParent();
    if (parent == null) {
      return;
    }
    UserPrincipal user = Files.getOwner(own);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path folder : folders) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && user.equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS))
            && isAbandoned(folder, folder.resolve(lock))) {
          FileUtils.deleteQuietly(folder.toFile());
        }
      }
    } catch (NoSuchFileException | DirectoryIteratorException goneMeanwhile) {
      // Another publication removes the same folders; what it leaves is removed next time.
    }
  }

  private static boolean isAbandoned(Path folder, Path lock) throws IOException {
    if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
      return isOlder(folder, WITHOUT_A_LOCK);
    }
    if (!isOlder(lock, BEFORE_THE_LOCK)) {
      return false;
    }
    try (FileChannel file =
        FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException usedByThisProgram) {
      return false;
    }
  }

  private static boolean isOlder(Path file, Duration age) throws IOException {
    Instant changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    return changed.isBefore(Instant.now().minus(age));
  }
}
