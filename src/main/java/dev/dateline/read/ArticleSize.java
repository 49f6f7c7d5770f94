package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import org.jspecify.annotations.Nullable;

/** How large the file of an article may be: to read it takes several times its size of memory. */
final class ArticleSize {
  private static final long MEGABYTE = 1 << 20;
  private static final long LARGEST = 10 * MEGABYTE;

  private ArticleSize() {}

  /**
   * The error when a file is too large; null when it is not.
   *
   * @param size in bytes
   */
  static @Nullable Diagnostic check(ContentPath file, long size) {
    if (size <= LARGEST) {
      return null;
    }
    long megabytes = (size + MEGABYTE - 1) / MEGABYTE;
    return Diagnostic.error(
        Place.file(file.display()),
        "has " + megabytes + " MB, and an article has at most 10 MB",
        "make several of it, or give it another ending if it is none");
  }
}
