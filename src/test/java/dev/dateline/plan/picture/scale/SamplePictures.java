package dev.dateline.plan.picture.scale;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as people have them, small in bytes and large in pixels. */
public final class SamplePictures {
  private SamplePictures() {}

  /** Four corners in red, green, blue and white, from left to right and from above. */
  public static BufferedImage corners(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < colours.length; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    return image;
  }

  /** A picture that does not become small by compression. */
  public static BufferedImage photograph(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int noise = 7;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        noise = noise * 1_103_515_245 + 12_345;
        image.setRGB(x, y, Color.HSBtoRGB((float) x / width, 0.5f, 0.5f) ^ (noise >> 16 & 0x7F));
      }
    }
    return image;
  }

  public static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  public static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  /** The JPEG with a segment behind its first marker. */
  static byte[] withSegment(byte[] jpeg, int type, byte[] data) {
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + data.length + 4);
    all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) type).putShort((short) (data.length + 2));
    return all.put(data).put(jpeg, 2, jpeg.length - 2).array();
  }

  /** What a camera writes: the orientation, and where the photograph was taken. */
  static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(80);
    tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return tiff.put(40, "GPS 52.5200 N 13.4050 E".getBytes(StandardCharsets.US_ASCII)).array();
  }

  /** The PNG with a chunk behind its head. */
  static byte[] withChunk(byte[] png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    ByteBuffer all = ByteBuffer.allocate(png.length + data.length + 12);
    all.put(png, 0, 33).putInt(data.length).put(name).put(data).putInt((int) check.getValue());
    return all.put(png, 33, png.length - 33).array();
  }

  /** A JPEG for a press, with four components. */
  static byte[] forPress(int width, int height) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.setOutput(new MemoryCacheImageOutputStream(out));
    writer.write(null, new IIOImage(raster, null, null), null);
    writer.dispose();
    return out.toByteArray();
  }
}
