package dev.dateline.markdown.html;

import java.util.Locale;

/**
 * Which ids of a page belong to the theme, the preview and the footnotes, so that nothing in an
 * article can have them.
 */
public final class PageIds {
  private PageIds() {}

  /** Whether an id is one of the theme, the preview or a footnote, whatever the case. */
  public static boolean isReserved(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    return lower.startsWith("dateline-") || lower.startsWith("fn-") || lower.startsWith("fnref-");
  }
}
