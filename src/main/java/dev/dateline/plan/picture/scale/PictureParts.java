package dev.dateline.plan.picture.scale;

import java.io.IOException;

/**
 * A picture's file taken apart, so that the decoder sees the pixels alone: it would turn them into
 * other colours, and what else a camera wrote, such as the place, does not belong in a copy.
 */
final class PictureParts {
  /** A profile that is longer than many a small picture is not repeated in each width. */
  static final int MOST_COLOURS = 1 << 16;

  private final Format format;
  private final byte[] image;
  private final byte[] colours;
  private final int orientation;
  private final boolean scalable;

  /**
   * @param image the file with nothing but what decoding needs
   * @param colours the parts of the file that say how its colours are meant; empty for sRGB
   * @param orientation where its first row and column belong, from 1 to 8, as in Exif
   * @param scalable whether it can be made smaller; one that moves or is made for a press can't
   */
  PictureParts(Format format, byte[] image, byte[] colours, int orientation, boolean scalable) {
    this.format = format;
    this.image = image;
    this.colours = colours;
    this.orientation = orientation;
    this.scalable = scalable;
  }

  /** How the pixels are written. */
  enum Format {
    JPEG("jpeg"),
    PNG("png");

    /** Its name for {@code ImageIO}. */
    final String name;

    Format(String name) {
      this.name = name;
    }
  }

  /**
   * @throws IOException when it is neither a JPEG nor a PNG file, or ends too early
   */
  static PictureParts of(byte[] file) throws IOException {
    try {
      if (JpegFile.is(file)) {
        return JpegFile.parts(file);
      }
      if (PngFile.is(file)) {
        return PngFile.parts(file);
      }
    } catch (IndexOutOfBoundsException damaged) {
      throw new IOException("the file ends too early", damaged);
    }
    throw new IOException("neither a JPEG nor a PNG file");
  }

  Format format() {
    return format;
  }

  /** The file with nothing but what decoding needs. */
  byte[] image() {
    return image;
  }

  /** Where the first row and column belong, from 1 to 8, as in Exif. */
  int orientation() {
    return orientation;
  }

  /** Whether it can be made smaller. */
  boolean isScalable() {
    return scalable;
  }

  /** A file of the same format with the colours of this one. */
  byte[] withColours(byte[] encoded) {
    if (colours.length == 0) {
      return encoded;
    }
    return format == Format.JPEG
        ? JpegFile.withColours(encoded, colours)
        : PngFile.withColours(encoded, colours);
  }

  /** Puts bytes into an array. */
  static byte[] inserted(byte[] into, int at, byte[] bytes) {
    byte[] all = new byte[into.length + bytes.length];
    System.arraycopy(into, 0, all, 0, at);
    System.arraycopy(bytes, 0, all, at, bytes.length);
    System.arraycopy(into, at, all, at + bytes.length, into.length - at);
    return all;
  }
}
