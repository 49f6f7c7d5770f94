package dev.dateline.plan.sitemap;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * A page in a sitemap, or a sitemap in an index of sitemaps.
 *
 * @param lastChanged in substance; null when that is unknown
 */
record SitemapEntry(SitePath path, @Nullable PublicationDate lastChanged) {
  /** The elements around the address and the date, with room for what a theme adds. */
  private static final int MARKUP = 200;

  private static final int ESCAPED = "&apos;".length();
  private static final int PERCENT = "%20".length();
  private static final int LAST_OF_TWO_BYTES = 0x7ff;

  /** No less than {@link #size()}, and quicker to tell. */
  int mostBytes() {
    return MARKUP + 3 * PERCENT * path.value().length();
  }

  /** The bytes that it takes in a file, or a few more. */
  int size() {
    int size = MARKUP;
    String value = path.value();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '-' && c <= '9')) {
        size++;
      } else if (c < 0x80) {
        size += ESCAPED;
      } else {
        // A surrogate is half of a character of four bytes.
        boolean two = c <= LAST_OF_TWO_BYTES || Character.isSurrogate(c);
        size += PERCENT * (two ? 2 : 3);
      }
    }
    return size;
  }
}
