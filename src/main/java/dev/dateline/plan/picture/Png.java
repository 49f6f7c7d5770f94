package dev.dateline.plan.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures of few colours as PNG files: one byte for each pixel, the number of its colour in
 * a palette. Java's own writer gives the same picture in four times the time (docs/performance.md).
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, Third Edition</a>
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Bits of a pixel; colours by number; and the only methods to compress, filter, interlace. */
  private static final byte[] FORMAT = {8, 3, 0, 0, 0};

  private static final int COLOURS = 256;

  private Png() {}

  /**
   * @param palette at most 256 colours, red, green and blue in eight bits each
   * @param pixels numbers in the palette, row by row
   */
  static byte[] of(int width, int height, int[] palette, byte[] pixels) {
    if (palette.length > COLOURS || pixels.length != width * height) {
      throw new IllegalArgumentException(
          palette.length + " colours, " + pixels.length + " pixels of " + width + " × " + height);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    byte[] size = ByteBuffer.allocate(2 * Integer.BYTES).putInt(width).putInt(height).array();
    add(file, "IHDR", joined(size, FORMAT));
    ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
    for (int rgb : palette) {
      colours.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
    }
    add(file, "PLTE", colours.array());
    add(file, "IDAT", compressed(rows(width, height, pixels)));
    add(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /** The rows, each after a byte that says that its pixels are written as they are. */
  private static byte[] rows(int width, int height, byte[] pixels) {
    byte[] rows = new byte[(width + 1) * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, rows, y * (width + 1) + 1, width);
    }
    return rows;
  }

  private static byte[] compressed(byte[] bytes) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void add(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] typed = joined(type.getBytes(StandardCharsets.US_ASCII), data);
    CRC32 check = new CRC32();
    check.update(typed);
    file.writeBytes(number(data.length));
    file.writeBytes(typed);
    file.writeBytes(number((int) check.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }
}
