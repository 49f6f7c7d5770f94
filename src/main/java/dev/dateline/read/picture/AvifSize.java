package dev.dateline.read.picture;

import dev.dateline.model.PictureSize;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The size of an AVIF picture: the largest that its items have, as smaller ones are parts of it or
 * previews.
 *
 * @see <a href="https://aomediacodec.github.io/av1-avif/">AV1 Image File Format</a>; the boxes are
 *     those of ISO 14496-12, section 4.2, and ISO 23008-12, section 6.5
 */
final class AvifSize {
  private static final int HEAD = 8;

  /** Version and flags of a full box. */
  private static final int FULL = 4;

  private AvifSize() {}

  static @Nullable PictureSize read(byte[] head) {
    ByteBuffer file = ByteBuffer.wrap(head);
    ByteBuffer meta = box(file, "meta");
    ByteBuffer properties =
        box(file, "ftyp") == null || meta == null || meta.limit() < FULL
            ? null
            : box(meta.slice(FULL, meta.limit() - FULL), "iprp");
    ByteBuffer all = properties == null ? null : box(properties, "ipco");
    return all == null ? null : largest(all);
  }

  private static @Nullable PictureSize largest(ByteBuffer properties) {
    PictureSize largest = null;
    boolean turned = false;
    for (int at = 0; at + HEAD <= properties.limit(); at = end(properties, at)) {
      String type = type(properties, at);
      if (type.equals("ispe")) {
        PictureSize size =
            PictureSizes.of(
                properties.getInt(at + HEAD + FULL), properties.getInt(at + HEAD + FULL + 4));
        if (size != null && (largest == null || size.width() > largest.width())) {
          largest = size;
        }
      } else if (type.equals("irot")) {
        turned = (properties.get(at + HEAD) & 1) == 1;
      }
    }
    return largest != null && turned ? largest.turned() : largest;
  }

  /** What is in the first box of a type; null when there is none. */
  private static @Nullable ByteBuffer box(ByteBuffer in, String type) {
    for (int at = 0; at + HEAD <= in.limit(); at = end(in, at)) {
      if (type(in, at).equals(type)) {
        return in.slice(at + HEAD, Math.min(in.limit(), end(in, at)) - at - HEAD);
      }
    }
    return null;
  }

  private static String type(ByteBuffer in, int at) {
    byte[] type = new byte[4];
    in.get(at + 4, type);
    return new String(type, StandardCharsets.ISO_8859_1);
  }

  /** Where a box ends; the end of all when it does not say so in four bytes. */
  private static int end(ByteBuffer in, int at) {
    long size = in.getInt(at) & 0xFFFFFFFFL;
    return size < HEAD ? in.limit() : (int) Math.min(in.limit(), at + size);
  }
}
