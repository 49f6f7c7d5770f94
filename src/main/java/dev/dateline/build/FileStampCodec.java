package dev.dateline.build;

import dev.dateline.files.FileStamp;

/** Puts stamps into the cache and takes them out. */
final class FileStampCodec {
  private FileStampCodec() {}

  static void write(CacheOutput out, FileStamp stamp) {
    out.writeLong(stamp.size());
    out.writeLong(stamp.modified());
    out.writeLong(stamp.changed());
    out.writeLong(stamp.inode());
  }

  static FileStamp read(CacheInput in) {
    return new FileStamp(in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }
}
