package dev.dateline.markdown;

import dev.dateline.markdown.html.ShownPicture;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the links and images of a body lead.
 *
 * <pre>{@code
 * LinkResolver asWritten = use -> use.destination();
 * }</pre>
 *
 * <p>Called once for every link, image, reference link and autolink, and for {@code href} and
 * {@code src} in raw HTML, in document order; the footnotes come last, in the order they are shown.
 */
@FunctionalInterface
public interface LinkResolver {

  /**
   * The address of one use, percent-encoded and escaped when it is written; null to show only the
   * words of the link, or the alternative text of the image.
   */
  @Nullable String resolve(LinkUse use);

  /** The picture that a destination leads to; null when nothing is known of it. */
  default @Nullable ShownPicture picture(String destination) {
    return null;
  }
}
