package dev.dateline.read.picture;

import dev.dateline.model.PictureSize;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells the size of a PNG, JPEG, GIF, WebP, AVIF or SVG from the beginning of its file, without
 * decoding it. A picture that a camera took upright or upside down has the size in which browsers
 * show it.
 */
public final class PictureSizes {
  /** The head of a picture is within it, unless it holds a large preview or colour profile. */
  private static final int LONGEST_HEAD = 1 << 18;

  private static final Map<String, Function<byte[], @Nullable PictureSize>> READERS =
      Map.of(
          "png", head -> RasterSize.read("png", head),
          "jpg", RasterSize::ofJpeg,
          "jpeg", RasterSize::ofJpeg,
          "gif", head -> RasterSize.read("gif", head),
          "webp", WebpSize::read,
          "avif", AvifSize::read,
          "svg", SvgSize::read);

  private PictureSizes() {}

  /** Whether a file may be a picture whose size can be told. */
  public static boolean isKnown(String fileName) {
    return READERS.containsKey(ending(fileName));
  }

  /**
   * The size of a picture; null when it can't be told, as the file is damaged or no such picture.
   *
   * @param fileName its ending says what is looked for
   * @param in at the beginning of the file; at most 256 KB of it are read
   */
  public static @Nullable PictureSize read(String fileName, InputStream in) throws IOException {
    Function<byte[], @Nullable PictureSize> reader = READERS.get(ending(fileName));
    if (reader == null) {
      return null;
    }
    try {
      return reader.apply(in.readNBytes(LONGEST_HEAD));
    } catch (IndexOutOfBoundsException tooShort) {
      return null;
    }
  }

  /** A size, if it is one. */
  static @Nullable PictureSize of(int width, int height) {
    return width > 0 && height > 0 ? new PictureSize(width, height) : null;
  }

  /** The ending; the whole name where it has no full stop. */
  private static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
