package dev.dateline.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What one call of the system tells of a file. */
public record FileStatus(Type type, FileStamp stamp) {
  private static final String ATTRIBUTES = "unix:mode,size,lastModifiedTime,ctime,ino";
  private static final String SIZE_AND_TIMES = "unix:size,lastModifiedTime,ctime";

  /** Windows has neither modes nor inodes, nor has what is in a zip file. */
  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /** The types of files in a Unix mode: {@code st_mode & S_IFMT} of POSIX's {@code sys/stat.h}. */
  private static final int TYPE_BITS = 0170000;

  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;
  private static final int LINK = 0120000;

  /** What is at a path. */
  public enum Type {
    FOLDER,
    FILE,
    LINK,
    OTHER
  }

  /**
   * @throws IOException when there is no such file, or it can't be looked at
   */
  public static FileStatus at(Path file, LinkOption... options) throws IOException {
    if (!isUnix(file)) {
      return basic(Files.readAttributes(file, BasicFileAttributes.class, options));
    }
    Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES, options);
    FileStamp stamp =
        new FileStamp(
            number(attributes.get("size")),
            nanos(attributes.get("lastModifiedTime")),
            nanos(attributes.get("ctime")),
            number(attributes.get("ino")));
    return new FileStatus(type((int) number(attributes.get("mode"))), stamp);
  }

  /**
   * Whether a file is of a size and was last changed before a moment. Quicker than {@link #at}, as
   * it is asked of all files of a site.
   */
  public static boolean isOlder(Path file, long size, long moment) throws IOException {
    if (!isUnix(file)) {
      FileStamp stamp = at(file, LinkOption.NOFOLLOW_LINKS).stamp();
      return stamp.size() == size && stamp.latest() < moment;
    }
    Map<String, Object> attributes =
        Files.readAttributes(file, SIZE_AND_TIMES, LinkOption.NOFOLLOW_LINKS);
    return number(attributes.get("size")) == size
        && nanos(attributes.get("lastModifiedTime")) < moment
        && nanos(attributes.get("ctime")) < moment;
  }

  private static boolean isUnix(Path file) {
    return UNIX && file.getFileSystem() == FileSystems.getDefault();
  }

  private static FileStatus basic(BasicFileAttributes attributes) {
    Type type =
        attributes.isRegularFile()
            ? Type.FILE
            : attributes.isDirectory()
                ? Type.FOLDER
                : attributes.isSymbolicLink() ? Type.LINK : Type.OTHER;
    return new FileStatus(
        type, new FileStamp(attributes.size(), nanos(attributes.lastModifiedTime()), 0, 0));
  }

  private static Type type(int mode) {
    return switch (mode & TYPE_BITS) {
      case FOLDER -> Type.FOLDER;
      case FILE -> Type.FILE;
      case LINK -> Type.LINK;
      default -> Type.OTHER;
    };
  }

  private static long number(@Nullable Object attribute) {
    return attribute instanceof Number number ? number.longValue() : 0;
  }

  private static long nanos(@Nullable Object attribute) {
    return attribute instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
  }
}
