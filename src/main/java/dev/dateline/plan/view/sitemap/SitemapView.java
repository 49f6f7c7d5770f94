package dev.dateline.plan.view.sitemap;

import dev.dateline.plan.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the site for search engines (sitemaps.org protocol 0.9). Template: {@code
 * sitemap.ftlx}.
 *
 * @param urls list of {@link Url}: all pages for readers but those that only lead to another one
 */
public record SitemapView(List<Url> urls) implements View {

  /**
   * A page.
   *
   * @param loc text: its absolute address; example: {@code https://example.org/2023/12/28/}
   * @param lastmod text, may be absent: the day or moment of its last change in substance; example:
   *     {@code 2023-12-28}
   */
  public record Url(String loc, @Nullable String lastmod) {}
}
