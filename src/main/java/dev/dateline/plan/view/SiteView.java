package dev.dateline.plan.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site's settings, under the name {@code site}.
 *
 * @param title text: what the digest is called; example: {@code The Daily Digest}
 * @param tagline text, may be absent: what stands below the title; example: {@code The news of the
 *     day, read for you}
 * @param description text, may be absent: what the digest is; example: {@code Short reports on what
 *     newspapers found out.}
 * @param author text, may be absent: who edits the digest; example: {@code Ana Pérez}
 * @param baseUrl address, may be absent: where the site is published, with a closing {@code /};
 *     example: {@code https://example.org/digest/}
 * @param language text: the language of the site as a BCP 47 tag; example: {@code en}
 * @param correctionsPolicy text, may be absent: how mistakes are corrected, in words or as the
 *     address of a page; example: {@code We correct mistakes where they were made.}
 * @param nav list of {@link NavItem}: more links for the navigation
 * @param footer list of {@link NavItem}: links for the foot of every page
 * @param csp text: the Content Security Policy of every page, which says what it may load; example:
 *     {@code default-src 'none'; script-src 'self'}
 * @param theme map: the values under {@code theme} in {@code site.yml}; example: {@code
 *     ${site.theme.footer}}
 * @param pages {@link FixedPages}: the pages that every site has
 * @param feeds {@link SiteFeeds}, may be absent: the feeds, absent when the site has no base URL
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
    List<NavItem> footer,
    String csp,
    Map<String, Object> theme,
    FixedPages pages,
    @Nullable SiteFeeds feeds) {

  /**
   * A link of the navigation, or at the foot of a page.
   *
   * @param title text: what the link says; example: {@code About}
   * @param url address: where it leads; where {@code local} is true, from the site's root and
   *     without a leading {@code /}; example: {@code about/}
   * @param local true or false: whether it leads to a page of the site, so that its address needs
   *     {@code ${page.root}} before it; example: {@code true}
   */
  public record NavItem(String title, String url, boolean local) {}
}
