package dev.dateline.plan.format;

import dev.dateline.config.WebAddress;
import dev.dateline.model.BaseUrl;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.ShareImage;
import dev.dateline.text.LinkPath;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the picture that a link to a page shows where links are shared.
 *
 * @param baseUrl without it no address of the site's own files is known
 */
record ShareImages(@Nullable BaseUrl baseUrl) {

  /**
   * The picture for a page.
   *
   * @param own the article's own picture; it is taken if link previews can show it
   */
  @Nullable ShareImage choose(@Nullable ImageView own) {
    String address = own == null || isDrawing(own.src()) ? null : address(own);
    return own == null || address == null ? null : new ShareImage(address, own.alt(), null, null);
  }

  private @Nullable String address(ImageView image) {
    if (!image.local()) {
      return WebAddress.isValid(image.src()) ? image.src() : null;
    }
    return baseUrl == null ? null : baseUrl.uri() + image.src();
  }

  /** Whether an address is that of an SVG file. */
  private static boolean isDrawing(String address) {
    String path = address.substring(0, LinkPath.endOfPath(address)).toLowerCase(Locale.ROOT);
    return path.endsWith(".svg") || path.endsWith(".svgz");
  }
}
