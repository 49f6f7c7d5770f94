package dev.dateline.read.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language that a site is in, beside which others have a part of the address of their own.
 *
 * @param tag BCP 47
 */
record SiteLanguage(String tag) {

  /** The language of a text; the site's when it has none of its own. */
  String of(@Nullable String own) {
    return own == null ? tag : own;
  }

  /** Whether a language is not the site's; {@code en} and {@code en-GB} are one. */
  boolean isForeign(@Nullable String other) {
    if (other == null) {
      return false;
    }
    String one = other.toLowerCase(Locale.ROOT);
    String site = tag.toLowerCase(Locale.ROOT);
    return !one.equals(site) && !site.startsWith(one + "-") && !one.startsWith(site + "-");
  }

  /** The first part of addresses in a language, with a closing slash. */
  static String folder(String tag) {
    return tag.toLowerCase(Locale.ROOT) + "/";
  }
}
