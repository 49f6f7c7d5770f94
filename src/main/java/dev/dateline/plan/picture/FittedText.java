package dev.dateline.plan.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines, in the largest size in which all of it has room.
 *
 * <pre>{@code
 * FittedText.of("Blinken heads to Mexico", Typeface.headline(), new Room(1060, 340, 1.1, 96, 48));
 * }</pre>
 *
 * @param size of the letters in pixels
 * @param leading from one baseline to the next, in pixels
 */
public record FittedText(List<String> lines, Typeface face, double size, double leading) {
  private static final double SMALLER = 0.94;
  private static final String CUT = "…";
  private static final int HALVINGS = 12;

  public FittedText {
    lines = List.copyOf(lines);
  }

  /** From the first baseline to the last, in pixels. */
  public double depth() {
    return (lines.size() - 1) * leading;
  }

  /**
   * Where a text has room.
   *
   * @param width of the longest line, in pixels
   * @param height of all lines, in pixels
   * @param leading from one baseline to the next, in letters of size 1
   * @param largest size of letters, in pixels
   * @param smallest size of letters; a text that has no room in it is cut
   */
  public record Room(double width, double height, double leading, double largest, double smallest) {
    /** Room for one line. */
    public static Room line(double width, double largest, double smallest) {
      return new Room(width, largest, 1, largest, smallest);
    }

    private int linesOf(double size) {
      return Math.max(1, (int) (height / (size * leading)));
    }
  }

  /**
   * Fits a text into a room.
   *
   * @param text of {@link Lettering}
   */
  public static FittedText of(String text, Typeface face, Room room) {
    LineBreaker words = new LineBreaker(text.split(" ", -1), face);
    double size = room.largest();
    while (size > room.smallest()) {
      double width = room.width() / size;
      List<String> lines = words.lines(width);
      if (words.longest() <= width && lines.size() <= room.linesOf(size)) {
        return text(balanced(words, width, lines), face, size, room);
      }
      size = Math.max(room.smallest(), size * SMALLER);
    }
    double width = room.width() / size;
    List<String> lines = words.lines(width);
    int most = room.linesOf(size);
    return text(
        lines.size() <= most ? lines : cut(lines.subList(0, most), width, face), face, size, room);
  }

  private static FittedText text(List<String> lines, Typeface face, double size, Room room) {
    return new FittedText(lines, face, size, size * room.leading());
  }

  /** As many lines, but of about the same length, so that none holds a single word. */
  private static List<String> balanced(LineBreaker words, double width, List<String> lines) {
    double narrow = words.longest();
    double wide = width;
    List<String> best = lines;
    for (int i = 0; i < HALVINGS && lines.size() > 1; i++) {
      double middle = (narrow + wide) / 2;
      List<String> tried = words.lines(middle);
      if (tried.size() == lines.size()) {
        best = tried;
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return best;
  }

  /** The lines with a mark after the last whole word, which says that there is more. */
  private static List<String> cut(List<String> lines, double width, Typeface face) {
    List<String> cut = new ArrayList<>(lines);
    String last = cut.remove(cut.size() - 1);
    last += " ";
    while (!last.isEmpty() && face.width(last.stripTrailing() + CUT) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    int word = last.lastIndexOf(' ');
    cut.add((word > 0 ? last.substring(0, word) : last) + CUT);
    return cut;
  }
}
