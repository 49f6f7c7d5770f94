package dev.dateline.markdown.html;

import dev.dateline.model.PictureSize;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the picture that an image shows.
 *
 * @param srcset the addresses of the picture in several widths, as they stand in the attribute of
 *     that name, percent-encoded and not yet escaped; empty when there is one only
 * @see <a href="https://html.spec.whatwg.org/multipage/images.html#srcset-attributes">srcset</a>
 */
public record ShownPicture(PictureSize size, String srcset) {
  private static final Pattern PIXELS = Pattern.compile("\\d{1,6}");

  /** How wide the column of the text is: 38rem where the window has room, else nearly all of it. */
  private static final String COLUMN = "(min-width: 42rem) 38rem, 92vw";

  /** The attribute {@code sizes} of an image that is as wide as the picture or the column. */
  public String sizes() {
    return COLUMN;
  }

  /**
   * The attribute {@code sizes} of an image with a width of the author's.
   *
   * @param width as the author wrote it
   * @return null when it does not tell how wide the image is in pixels
   */
  static @Nullable String sizesOf(String width) {
    return PIXELS.matcher(width).matches() ? "min(" + width + "px, 92vw)" : null;
  }
}
