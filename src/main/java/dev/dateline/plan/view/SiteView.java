package dev.dateline.plan.view;

import dev.dateline.model.LinkForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site's settings as templates see them, under {@code site}.
 *
 * @param baseUrl absolute, with a closing {@code /}; absent when the site's place is not known
 * @param theme the map of that name in {@code site.yml}
 * @param pages those that every site has
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
    Map<String, Object> theme,
    FixedPages pages) {

  /** Of a site for a web server. */
  public SiteView(
      String title,
      @Nullable String tagline,
      @Nullable String description,
      @Nullable String author,
      @Nullable String baseUrl,
      String language,
      @Nullable String correctionsPolicy,
      List<NavItem> nav,
      Map<String, Object> theme) {
    this(
        title,
        tagline,
        description,
        author,
        baseUrl,
        language,
        correctionsPolicy,
        nav,
        theme,
        FixedPages.linkedBy(LinkForm.FOLDER));
  }

  /**
   * A link of the navigation.
   *
   * @param local whether the address is inside the site, from its root and without a leading {@code
   *     /}
   */
  public record NavItem(String title, String url, boolean local) {}
}
