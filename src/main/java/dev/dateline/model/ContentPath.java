package dev.dateline.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file below {@code content/}: {@code 2023/12/28/blinken-heads-to-mexico.md}.
 *
 * @param value relative, with {@code /} on every system
 */
public record ContentPath(String value) implements Comparable<ContentPath> {

  private static final String FOLDER = "content/";

  /** The path as an editor writes it, from the digest's folder. */
  public String display() {
    return FOLDER.concat(value);
  }

  /** The file of a path that an editor writes; null when it is none below {@code content/}. */
  public static @Nullable ContentPath ofDisplay(String display) {
    return display.startsWith(FOLDER) ? new ContentPath(display.substring(FOLDER.length())) : null;
  }

  /** The last part of the path. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The folder of the file, with a closing {@code /}; empty at the top. */
  public String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  /** The same file as a path of the file system. */
  public Path in(Path contentFolder) {
    return contentFolder.resolve(value);
  }

  @Override
  public int compareTo(ContentPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  // Written out, as Java takes milliseconds to make those of a record, and every build needs them.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentPath that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
