package dev.dateline.read.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the camera was turned when it took a picture. The JDK does not tell.
 *
 * @see <a href="https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf">Exif 2.3, section 4.6.4</a>
 */
public final class ExifOrientation {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  private ExifOrientation() {}

  /**
   * Whether width and height are the other way round when it is shown.
   *
   * @param head the beginning of a JPEG file
   */
  static boolean isTurned(byte[] head) {
    int orientation = of(head);
    return orientation >= 5 && orientation <= 8;
  }

  /**
   * Where the first row and column of the pixels belong, from 1 to 8; 1, as they are, when the file
   * says nothing.
   *
   * @param head the beginning of a JPEG file
   */
  public static int of(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    int at = 2;
    while (at + 4 <= head.length && head[at] == (byte) 0xFF) {
      int marker = head[at + 1] & 0xFF;
      int length = bytes.getShort(at + 2) & 0xFFFF;
      if (marker == START_OF_SCAN || length < 2) {
        return 1;
      }
      int start = at + 4;
      int end = Math.min(head.length, at + 2 + length);
      if (marker == APP1
          && end - start > EXIF.length
          && Arrays.equals(head, start, start + EXIF.length, EXIF, 0, EXIF.length)) {
        return orientation(bytes.slice(start + EXIF.length, end - start - EXIF.length));
      }
      at += 2 + length;
    }
    return 1;
  }

  /** The value in the first directory (TIFF 6.0, section 2); 1 when there is none. */
  private static int orientation(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return 1;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = tiff.getInt(4) & 0xFFFFFFFFL;
    if (directory + 2 > tiff.limit()) {
      return 1;
    }
    int first = (int) directory + 2;
    int entries = tiff.getShort(first - 2) & 0xFFFF;
    for (int i = 0; i < entries && first + (i + 1) * ENTRY <= tiff.limit(); i++) {
      int entry = first + i * ENTRY;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        return tiff.getShort(entry + 8) & 0xFFFF;
      }
    }
    return 1;
  }
}
