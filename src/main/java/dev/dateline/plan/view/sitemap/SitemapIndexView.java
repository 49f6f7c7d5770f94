package dev.dateline.plan.view.sitemap;

import dev.dateline.plan.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sitemaps of a site that needs several (sitemaps.org protocol 0.9). Template: {@code
 * sitemap-index.ftlx}.
 *
 * @param sitemaps list of {@link Sitemap}: all of them
 */
public record SitemapIndexView(List<Sitemap> sitemaps) implements View {

  /**
   * A sitemap.
   *
   * @param loc text: its absolute address; example: {@code https://example.org/sitemap-2023.xml}
   * @param lastmod text, may be absent: the day or moment of the last change of one of its pages;
   *     example: {@code 2023-12-28}
   */
  public record Sitemap(String loc, @Nullable String lastmod) {}
}
