package dev.dateline.read.picture;

import dev.dateline.model.PictureSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** The size of a picture in a format that the JDK reads. */
final class RasterSize {
  private RasterSize() {}

  static @Nullable PictureSize ofJpeg(byte[] head) {
    PictureSize stored = read("jpeg", head);
    boolean turned = stored != null && ExifOrientation.isTurned(head);
    return stored != null && turned ? stored.turned() : stored;
  }

  /**
   * @param format its name for {@code ImageIO}
   */
  static @Nullable PictureSize read(String format, byte[] head) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      return null;
    }
    ImageReader reader = readers.next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(head))) {
      reader.setInput(stream, true, true);
      return PictureSizes.of(reader.getWidth(0), reader.getHeight(0));
    } catch (IOException | RuntimeException damaged) {
      // Readers of the JDK answer damaged pictures with exceptions of many kinds.
      return null;
    } finally {
      reader.dispose();
    }
  }
}
