package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the site for search engines (sitemaps.org protocol 0.9).
 *
 * @param urls list of pages, in the order of the plan
 */
public record SitemapView(List<Url> urls) implements View {

  /**
   * A page.
   *
   * @param loc address: absolute; example: {@code https://example.org/2023/12/28/}
   * @param lastmod date, may be absent: when it was last changed in substance; example: {@code
   *     2023-12-28}
   */
  public record Url(String loc, @Nullable String lastmod) {}

  @Override
  public @Nullable String root() {
    return null;
  }
}
