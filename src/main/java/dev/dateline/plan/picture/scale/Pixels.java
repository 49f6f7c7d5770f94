package dev.dateline.plan.picture.scale;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.resizers.Resizers;
import org.jspecify.annotations.Nullable;

/** Decodes, scales and encodes. */
final class Pixels {
  /** Beyond them only every second or third pixel is decoded, if that leaves enough. */
  private static final long DECODED = 24_000_000;

  /** About 160 MB. */
  private static final long MOST_DECODED = 40_000_000;

  /** Scaling needs twice the pixels that it leaves, so that no fine line is lost. */
  private static final int SPARE = 2;

  /** Small files in which the eye misses nothing; from 0 to 1. */
  private static final float JPEG_QUALITY = 0.8f;

  /** Level 6 of the ten of zlib. */
  private static final float PNG_QUALITY = 0.33f;

  private Pixels() {}

  /**
   * The pixels of a picture, as they are stored.
   *
   * @param width what is wanted in the end
   * @return null when there are too many
   */
  static @Nullable BufferedImage decode(PictureParts parts, int width) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(parts.format().name).next();
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(parts.image()))) {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      boolean turned = new Upright(parts.orientation()).isTurned();
      int wide = turned ? reader.getHeight(0) : reader.getWidth(0);
      int every = 1;
      while (pixels / every / every > DECODED && wide / (every + 1) >= SPARE * width) {
        every++;
      }
      if (pixels / every / every > MOST_DECODED) {
        return null;
      }
      ImageReadParam all = reader.getDefaultReadParam();
      all.setSourceSubsampling(every, every, 0, 0);
      return plain(reader.read(0, all));
    } finally {
      reader.dispose();
    }
  }

  /**
   * The image in a form in which numbers stay what they are. Java takes those of grey images, and
   * of images with 16 bits, for another scale and would make them brighter.
   */
  private static BufferedImage plain(BufferedImage image) {
    boolean ordinary = image.getType() != BufferedImage.TYPE_CUSTOM;
    boolean grey = image.getColorModel().getNumColorComponents() == 1;
    if (!(image.getColorModel() instanceof ComponentColorModel model) || (ordinary && !grey)) {
      return image;
    }
    int width = image.getWidth();
    BufferedImage plain = new BufferedImage(width, image.getHeight(), type(image));
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    int shift = model.getComponentSize(0) - Byte.SIZE;
    int[] row = new int[width * bands];
    int[] colours = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int at = x * bands;
        int red = row[at] >> shift;
        int green = grey ? red : row[at + 1] >> shift;
        int blue = grey ? red : row[at + 2] >> shift;
        int alpha = model.hasAlpha() ? row[at + bands - 1] >> shift : 0xFF;
        colours[x] = alpha << 24 | red << 16 | green << 8 | blue;
      }
      plain.setRGB(0, y, width, 1, colours, 0, width);
    }
    return plain;
  }

  private static int type(BufferedImage image) {
    return image.getColorModel().hasAlpha()
        ? BufferedImage.TYPE_INT_ARGB
        : BufferedImage.TYPE_INT_RGB;
  }

  /** The image scaled. */
  static BufferedImage smaller(BufferedImage image, int width, int height) {
    BufferedImage result = new BufferedImage(width, height, type(image));
    Resizers.PROGRESSIVE.resize(image, result);
    return result;
  }

  static byte[] encode(BufferedImage image, PictureParts.Format format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(
          format == PictureParts.Format.JPEG ? JPEG_QUALITY : PNG_QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
