package dev.dateline.plan.links;

import dev.dateline.model.PictureSize;
import dev.dateline.model.SitePath;
import dev.dateline.read.files.FileEndings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A picture of the site, and the widths in which the site has it beside the original, so that
 * browsers load no more than they show.
 *
 * <pre>{@code
 * SizedPicture photo = SizedPicture.of("2024/rain.jpg", new PictureSize(4000, 3000), bytes, isTaken);
 * photo.widths(); // 480, 960, 1440
 * SizedPicture.variant("2024/rain.jpg", 480); // "2024/rain-480w.jpg"
 * }</pre>
 *
 * @param widths in pixels, ascending; empty when there is only the original
 */
public record SizedPicture(PictureSize size, List<Integer> widths) {
  /**
   * For a phone; for a column of text, or a phone with a fine screen; for a column on a fine
   * screen.
   */
  public static final List<Integer> WIDTHS = List.of(480, 960, 1440);

  /** One that is less than a quarter wider is loaded as quickly. */
  private static final double WORTH_IT = 1.25;

  /** Few bytes are loaded as quickly as fewer. */
  private static final long SMALL_FILE = 24_000;

  /** Decoding takes about a second for so many. */
  public static final long MOST_PIXELS = 100_000_000;

  public static final long MOST_BYTES = 100_000_000;

  private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg");

  public SizedPicture {
    widths = List.copyOf(widths);
  }

  /**
   * One width of a picture.
   *
   * @param file in which it is
   */
  public record Source(SitePath file, int width) {}

  /** A picture of which there is only the original. */
  public static SizedPicture asIs(PictureSize size) {
    return new SizedPicture(size, List.of());
  }

  /**
   * A picture of the content folder.
   *
   * @param file its path
   * @param bytes of the file
   * @param isTaken whether something else is at a path of the site
   */
  public static SizedPicture of(
      String file, PictureSize size, long bytes, Predicate<String> isTaken) {
    if (bytes < SMALL_FILE || !isScaled(file) || isTooLarge(size, bytes)) {
      return asIs(size);
    }
    List<Integer> widths = new ArrayList<>(WIDTHS.size());
    for (int width : WIDTHS) {
      if (width * WORTH_IT <= size.width() && !isTaken.test(variant(file, width))) {
        widths.add(width);
      }
    }
    return new SizedPicture(size, widths);
  }

  /** Whether pictures of a kind are made smaller; others may move or have no size of their own. */
  public static boolean isScaled(String file) {
    return ENDINGS.contains(FileEndings.of(file));
  }

  /** Whether it would take too long, or too much memory, to make a picture smaller. */
  public static boolean isTooLarge(PictureSize size, long bytes) {
    return (long) size.width() * size.height() > MOST_PIXELS || bytes > MOST_BYTES;
  }

  /** Where the site has a picture in another width. */
  public static String variant(String file, int width) {
    int dot = file.lastIndexOf('.');
    return file.substring(0, dot) + "-" + width + "w" + file.substring(dot);
  }

  /**
   * The files from which a browser may choose, the smallest first; none when there is only the
   * original. It is among them if it is hardly larger than the largest of the others.
   */
  public List<Source> sources(SitePath original) {
    if (widths.isEmpty()) {
      return List.of();
    }
    List<Source> sources = new ArrayList<>(widths.size() + 1);
    for (int width : widths) {
      sources.add(new Source(new SitePath(variant(original.value(), width)), width));
    }
    if (size.width() < WIDTHS.get(WIDTHS.size() - 1) * WORTH_IT) {
      sources.add(new Source(original, size.width()));
    }
    return sources;
  }

  /** An address as it can stand in a {@code srcset}, where a comma at its end would part it. */
  public static String inSet(String address) {
    return address.replace(",", "%2C");
  }
}
