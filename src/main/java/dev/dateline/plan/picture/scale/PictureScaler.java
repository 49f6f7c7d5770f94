package dev.dateline.plan.picture.scale;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes pictures smaller. A JPEG stays a JPEG and a PNG a PNG; what is transparent stays so,
 * colours are meant as before, a photograph stands upright, and nothing else of the file is kept:
 * no place, no camera, no preview.
 */
public final class PictureScaler {
  private PictureScaler() {}

  /**
   * A picture in several widths.
   *
   * @param original a JPEG or PNG file
   * @param widths in pixels, none greater than that of the picture
   * @return files by their widths. One that would be no smaller than the original is missing; all
   *     are when the picture moves, is made for a press or would take too much memory.
   * @throws IOException when it can't be decoded
   */
  public static Map<Integer, byte[]> scale(byte[] original, List<Integer> widths)
      throws IOException {
    PictureParts parts = PictureParts.of(original);
    List<Integer> descending = new ArrayList<>(widths);
    descending.sort(Comparator.reverseOrder());
    Map<Integer, byte[]> files = new HashMap<>();
    if (!parts.isScalable() || descending.isEmpty()) {
      return files;
    }
    try {
      Upright upright = new Upright(parts.orientation());
      BufferedImage decoded = Pixels.decode(parts, descending.get(0));
      if (decoded == null) {
        return files;
      }
      BufferedImage image = decoded;
      for (int width : descending) {
        // From the next larger one, which is far quicker than each from the original.
        image = smaller(image, decoded, width, upright.isTurned());
        byte[] file = parts.withColours(Pixels.encode(upright.of(image), parts.format()));
        if (file.length < original.length) {
          files.put(width, file);
        }
      }
      return files;
    } catch (RuntimeException damaged) {
      // Readers of the JDK answer damaged pictures with exceptions of many kinds.
      throw new IOException(damaged);
    }
  }

  /**
   * An image in the proportions of the whole one.
   *
   * @param width as it will be when it stands upright
   */
  private static BufferedImage smaller(
      BufferedImage image, BufferedImage whole, int width, boolean turned) {
    double scale = (double) width / (turned ? whole.getHeight() : whole.getWidth());
    int wide = Math.max(1, (int) Math.round(whole.getWidth() * scale));
    int high = Math.max(1, (int) Math.round(whole.getHeight() * scale));
    return Pixels.smaller(image, wide, high);
  }
}
