package dev.dateline.read.picture;

import dev.dateline.model.PictureSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the size of a PNG, JPEG or GIF from the beginning of its file, without decoding it. A
 * picture that a camera took upright or upside down has the size in which browsers show it.
 */
public final class PictureSizes {
  /** The head of a picture is within it, unless it holds a large preview or colour profile. */
  private static final int LONGEST_HEAD = 1 << 18;

  private static final Map<String, String> FORMATS =
      Map.of("png", "png", "jpg", "jpeg", "jpeg", "jpeg", "gif", "gif");

  private PictureSizes() {}

  /** Whether a file may be a picture whose size can be told. */
  public static boolean isKnown(String fileName) {
    return FORMATS.containsKey(ending(fileName));
  }

  /**
   * The size of a picture; null when it can't be told, as the file is damaged or no such picture.
   *
   * @param fileName its ending says what is looked for
   * @param in at the beginning of the file; at most 256 KB of it are read
   */
  public static @Nullable PictureSize read(String fileName, InputStream in) throws IOException {
    String format = FORMATS.get(ending(fileName));
    if (format == null) {
      return null;
    }
    byte[] head = in.readNBytes(LONGEST_HEAD);
    PictureSize stored = stored(format, head);
    boolean turned = stored != null && format.equals("jpeg") && ExifOrientation.isTurned(head);
    return stored != null && turned ? stored.turned() : stored;
  }

  private static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable PictureSize stored(String format, byte[] head) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      return null;
    }
    ImageReader reader = readers.next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(head))) {
      reader.setInput(stream, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      return width > 0 && height > 0 ? new PictureSize(width, height) : null;
    } catch (IOException | RuntimeException damaged) {
      // Readers of the JDK answer damaged pictures with exceptions of many kinds.
      return null;
    } finally {
      reader.dispose();
    }
  }
}
