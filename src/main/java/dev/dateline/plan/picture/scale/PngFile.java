package dev.dateline.plan.picture.scale;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The chunks of a PNG file.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#5DataRep">Portable Network Graphics, section 5</a>
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** What a chunk has beside its data: length, type and checksum. */
  private static final int FRAME = 12;

  private static final Set<String> DECODED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final Set<String> COLOURS = Set.of("iCCP", "sRGB", "gAMA", "cHRM", "cICP");

  /** Says that the picture moves. */
  private static final String ANIMATION = "acTL";

  private PngFile() {}

  static boolean is(byte[] file) {
    return file.length > SIGNATURE.length
        && ByteBuffer.wrap(file, 0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
  }

  static PictureParts parts(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    ByteArrayOutputStream image = new ByteArrayOutputStream(file.length);
    ByteArrayOutputStream colours = new ByteArrayOutputStream();
    image.writeBytes(SIGNATURE);
    boolean still = true;
    int at = SIGNATURE.length;
    while (at + FRAME <= file.length) {
      long length = FRAME + (bytes.getInt(at) & 0xFFFFFFFFL);
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      int end = (int) Math.min(file.length, at + length);
      if (DECODED.contains(type)) {
        image.write(file, at, end - at);
      } else if (COLOURS.contains(type)) {
        colours.write(file, at, end - at);
      }
      still &= !type.equals(ANIMATION);
      at = end;
    }
    return new PictureParts(
        PictureParts.Format.PNG,
        image.toByteArray(),
        colours.toByteArray(),
        1,
        still && colours.size() <= PictureParts.MOST_COLOURS);
  }

  /** The chunks behind the head, as they must come before palette and pixels. */
  static byte[] withColours(byte[] encoded, byte[] colours) {
    int head = FRAME + ByteBuffer.wrap(encoded).getInt(SIGNATURE.length);
    return PictureParts.inserted(encoded, SIGNATURE.length + head, colours);
  }
}
