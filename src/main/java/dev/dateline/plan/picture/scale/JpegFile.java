package dev.dateline.plan.picture.scale;

import dev.dateline.read.picture.ExifOrientation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The segments of a JPEG file.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU T.81, annex B</a>
 * @see <a href="https://www.color.org/icc_specs2.xalter">ICC.1, annex B.4 on profiles in JPEG</a>
 */
final class JpegFile {
  private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int START_OF_SCAN = 0xDA;
  private static final int JFIF = 0xE0;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;

  /** Red, green and blue, or grey. */
  private static final int MOST_COMPONENTS = 3;

  private JpegFile() {}

  static boolean is(byte[] file) {
    return file.length > 2 && file[0] == (byte) 0xFF && (file[1] & 0xFF) == START;
  }

  /**
   * @throws IOException when it has no end: Java would give the part that is there
   */
  static PictureParts parts(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    ByteArrayOutputStream image = new ByteArrayOutputStream(file.length);
    ByteArrayOutputStream colours = new ByteArrayOutputStream();
    image.write(file, 0, 2);
    boolean forScreens = true;
    int at = 2;
    while (true) {
      int marker = bytes.getShort(at) & 0xFFFF;
      if (marker == 0xFFFF) {
        // Any number of these may stand before a marker.
        at++;
        continue;
      }
      int length = 2 + (bytes.getShort(at + 2) & 0xFFFF);
      int type = marker & 0xFF;
      if (marker >> 8 != 0xFF || type == START_OF_SCAN) {
        requireEnd(file, at);
        image.write(file, at, file.length - at);
        break;
      }
      if (isFrame(type)) {
        forScreens = bytes.get(at + 9) <= MOST_COMPONENTS;
      }
      if (type == PROFILE && Arrays.equals(file, at + 4, at + 4 + ICC.length, ICC, 0, ICC.length)) {
        colours.write(file, at, length);
      } else if (type == ADOBE || !isRemark(type)) {
        image.write(file, at, length);
      }
      at += length;
    }
    return new PictureParts(
        PictureParts.Format.JPEG,
        image.toByteArray(),
        colours.toByteArray(),
        ExifOrientation.of(file),
        forScreens && colours.size() <= PictureParts.MOST_COLOURS);
  }

  /** No pixels look like a marker, so the mark of the end is nowhere else. */
  private static void requireEnd(byte[] file, int from) throws IOException {
    for (int at = file.length - 2; at > from; at--) {
      if (file[at] == (byte) 0xFF && (file[at + 1] & 0xFF) == END) {
        return;
      }
    }
    throw new IOException("the file ends too early");
  }

  /** Whether a segment is the head of the frame, which says how many components a pixel has. */
  private static boolean isFrame(int type) {
    return type >= 0xC0 && type <= 0xCF && type != 0xC4 && type != 0xC8 && type != 0xCC;
  }

  /** Whether decoding does not need a segment. */
  private static boolean isRemark(int type) {
    return type == COMMENT || (type > JFIF && type <= LAST_APPLICATION);
  }

  /** The segments behind the one that says that it is a JPEG file. */
  static byte[] withColours(byte[] encoded, byte[] colours) {
    ByteBuffer bytes = ByteBuffer.wrap(encoded);
    boolean jfif = (bytes.getShort(2) & 0xFF) == JFIF;
    int at = jfif ? 4 + (bytes.getShort(4) & 0xFFFF) : 2;
    return PictureParts.inserted(encoded, at, colours);
  }
}
