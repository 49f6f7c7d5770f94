package dev.dateline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * By what a changed file is told from an unchanged one without opening it, as git does: size, time
 * of the last modification and of the last change of the inode (both in nanoseconds), and inode.
 * Where the system knows no inodes the last two are 0.
 */
record FileStamp(long size, long modified, long changed, long inode) {
  /** Of a file that can't be looked at; it equals no stamp of a file that can. */
  static final FileStamp NONE = new FileStamp(-1, Long.MAX_VALUE, Long.MAX_VALUE, -1);

  /** Files may be stamped with a time that is so far from the clock's. */
  static final long GRAIN_NANOS = 20_000_000;

  private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino";

  /** The stamp of a file, of a symbolic link itself; null when there is none. */
  static @Nullable FileStamp of(Path file) {
    return of(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The stamp of what is read when a file is opened, wherever that lies; null if nothing is. */
  static @Nullable FileStamp ofContent(Path file) {
    return of(file, new LinkOption[0]);
  }

  private static @Nullable FileStamp of(Path file, LinkOption... options) {
    try {
      return unix(file, options);
    } catch (UnsupportedOperationException noInodes) {
      return basic(file, options);
    } catch (IOException gone) {
      return null;
    }
  }

  private static FileStamp unix(Path file, LinkOption... options) throws IOException {
    Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES, options);
    return new FileStamp(
        number(attributes.get("size")),
        nanos(attributes.get("lastModifiedTime")),
        nanos(attributes.get("ctime")),
        number(attributes.get("ino")));
  }

  private static @Nullable FileStamp basic(Path file, LinkOption... options) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, options);
      return new FileStamp(
          attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), 0, 0);
    } catch (IOException gone) {
      return null;
    }
  }

  // Written out because a build begins with them, and those of a record are made at their first
  // call.
  @Override
  public boolean equals(Object other) {
    return other instanceof FileStamp stamp
        && size == stamp.size
        && modified == stamp.modified
        && changed == stamp.changed
        && inode == stamp.inode;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(size ^ modified ^ changed ^ inode);
  }

  /** The present in nanoseconds since 1970, as files are stamped with it. */
  static long now() {
    return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  }

  /** Whether the clock was put back since: then what is older can't be told from what is newer. */
  boolean isOfTheFuture() {
    return latest() > now() + GRAIN_NANOS;
  }

  /** The later of its times. */
  long latest() {
    return Math.max(modified, changed);
  }

  private static long number(@Nullable Object attribute) {
    return attribute instanceof Number number ? number.longValue() : 0;
  }

  private static long nanos(@Nullable Object attribute) {
    return attribute instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
  }
}
