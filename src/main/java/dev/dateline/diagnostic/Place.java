package dev.dateline.diagnostic;

import java.util.Comparator;

/**
 * Where in the input something is: {@code content/2023/caravan.md:4:7}.
 *
 * @param file path as the editor knows it, relative to the digest's folder, with {@code /}
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.file())
          .thenComparingInt(place -> place.line())
          .thenComparingInt(Place::column);

  /** A whole file. */
  public static Place file(String file) {
    return new Place(file, 0, 0);
  }

  /** A line of a file; the whole file when the line is 0. */
  public static Place line(String file, int line) {
    return new Place(file, line, 0);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
