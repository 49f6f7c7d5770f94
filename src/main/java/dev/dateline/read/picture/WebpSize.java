package dev.dateline.read.picture;

import dev.dateline.model.PictureSize;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The size of a WebP picture, by the 30 bytes of its head.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#section-2">RFC 9649, sections 2 and 3</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6386#section-9.1">RFC 6386, section 9.1</a>
 */
final class WebpSize {
  private static final int DATA = 20;

  /** A side has up to 2^14 pixels. */
  private static final int BITS = 14;

  private static final int SIDE = (1 << BITS) - 1;

  /** In the extended format a side has up to 2^24 pixels. */
  private static final int LONG_SIDE = 0xFFFFFF;

  private WebpSize() {}

  static @Nullable PictureSize read(byte[] head) {
    if (head.length < DATA || !text(head, 0).equals("RIFF") || !text(head, 8).equals("WEBP")) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    return switch (text(head, 12)) {
      case "VP8 " ->
          PictureSizes.of(bytes.getShort(DATA + 6) & SIDE, bytes.getShort(DATA + 8) & SIDE);
      case "VP8L" -> {
        int sides = bytes.getInt(DATA + 1);
        yield PictureSizes.of((sides & SIDE) + 1, (sides >>> BITS & SIDE) + 1);
      }
      case "VP8X" ->
          PictureSizes.of(
              (bytes.getInt(DATA + 4) & LONG_SIDE) + 1, (bytes.getInt(DATA + 6) >>> 8) + 1);
      default -> null;
    };
  }

  private static String text(byte[] head, int at) {
    return new String(head, at, 4, StandardCharsets.ISO_8859_1);
  }
}
