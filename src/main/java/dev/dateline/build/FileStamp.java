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

  private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino";

  /** The stamp of a regular file; null when there is none. */
  static @Nullable FileStamp of(Path file) {
    try {
      return unix(file);
    } catch (UnsupportedOperationException noInodes) {
      return basic(file);
    } catch (IOException gone) {
      return null;
    }
  }

  private static FileStamp unix(Path file) throws IOException {
    Map<String, Object> attributes =
        Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    return new FileStamp(
        number(attributes.get("size")),
        nanos(attributes.get("lastModifiedTime")),
        nanos(attributes.get("ctime")),
        number(attributes.get("ino")));
  }

  private static @Nullable FileStamp basic(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new FileStamp(
          attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), 0, 0);
    } catch (IOException gone) {
      return null;
    }
  }

  /** The present in nanoseconds since 1970, as files are stamped with it. */
  static long now() {
    return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
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
