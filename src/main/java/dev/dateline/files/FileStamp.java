package dev.dateline.files;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells a changed file from an unchanged one without opening it, as git does: by its size, the time
 * of the last modification and that of the last change of the inode (both in nanoseconds), and the
 * inode. Where the system knows no inodes the last two are 0.
 *
 * @param size in bytes
 * @param modified when its content was last changed, in nanoseconds since 1970
 * @param changed when the inode was last changed, likewise; 0 without inodes
 * @param inode its number; 0 without inodes
 */
public record FileStamp(long size, long modified, long changed, long inode) {
  /** Of a file that can't be looked at; it equals no stamp of a file that can. */
  public static final FileStamp NONE = new FileStamp(-1, Long.MAX_VALUE, Long.MAX_VALUE, -1);

  /** The time of a file may differ from the clock by this much, as file systems round it. */
  public static final long GRAIN_NANOS = 20_000_000;

  /** The stamp of a file, of a symbolic link itself; null when there is none. */
  public static @Nullable FileStamp of(Path file) {
    return of(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The stamp of what is read when a file is opened, wherever that lies; null if nothing is. */
  public static @Nullable FileStamp ofContent(Path file) {
    return of(file, new LinkOption[0]);
  }

  /**
   * Whether a file is of a size and was last changed before a moment.
   *
   * @param moment in nanoseconds since 1970
   */
  public static boolean isOlder(Path file, long size, long moment) {
    try {
      return FileStatus.isOlder(file, size, moment);
    } catch (IOException gone) {
      return false;
    }
  }

  private static @Nullable FileStamp of(Path file, LinkOption... options) {
    try {
      return FileStatus.at(file, options).stamp();
    } catch (IOException gone) {
      return null;
    }
  }

  /** The present in nanoseconds since 1970, as files are stamped with it. */
  public static long now() {
    return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  }

  /** Whether the clock was put back since: then what is older can't be told from what is newer. */
  public boolean isOfTheFuture() {
    return latest() > now() + GRAIN_NANOS;
  }

  /** The later of its times. */
  public long latest() {
    return Math.max(modified, changed);
  }

  // Written out, as Java takes milliseconds to make those of a record, and every build needs them.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileStamp that
        && size == that.size
        && modified == that.modified
        && changed == that.changed
        && inode == that.inode;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(inode ^ modified);
  }
}
