package dev.dateline.plan.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site's settings as templates see them, under {@code site}.
 *
 * @param baseUrl absolute, with a closing {@code /}; absent when the site's place is not known
 * @param theme the map of that name in {@code site.yml}
 */
public record SiteView(
    String title,
    @Nullable String tagline,
    @Nullable String description,
    @Nullable String author,
    @Nullable String baseUrl,
    String language,
    @Nullable String correctionsPolicy,
    List<NavItem> nav,
    Map<String, Object> theme) {

  /**
   * A link of the navigation.
   *
   * @param local whether the address is inside the site, from its root and without a leading {@code
   *     /}
   */
  public record NavItem(String title, String url, boolean local) {}
}
