package dev.dateline.plan.format;

import dev.dateline.config.WebAddress;
import dev.dateline.model.BaseUrl;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.ShareImage;
import dev.dateline.text.LinkPath;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the picture that a link to a page shows where links are shared: the article's own, else
 * the one that is drawn for it, else the site's.
 *
 * @param baseUrl without it no address of the site's own files is known
 * @param ofSite the site's picture; null when it has none
 */
public record ShareImages(@Nullable BaseUrl baseUrl, @Nullable ShareImage ofSite) {

  /**
   * The picture for the page of an article.
   *
   * @param own the article's own picture; it is taken if link previews can show it
   * @param drawn the picture that is drawn for the article
   */
  @Nullable ShareImage choose(@Nullable ImageView own, @Nullable ShareImage drawn) {
    String address = own == null ? null : address(own);
    if (own != null && address != null) {
      return new ShareImage(address, own.alt(), own.width(), own.height());
    }
    return drawn == null ? ofSite : drawn;
  }

  /** Whether link previews can show an article's own picture. */
  public boolean canShow(ImageView own) {
    return address(own) != null;
  }

  private @Nullable String address(ImageView image) {
    if (isDrawing(image.src())) {
      return null;
    }
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
