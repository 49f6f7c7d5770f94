package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sitemaps of a large site (sitemaps.org protocol 0.9). Template: {@code sitemap-index.ftlx}.
 *
 * @param sitemaps list of texts: the absolute address of each sitemap; example: {@code
 *     https://example.org/sitemap-2023.xml}
 */
public record SitemapIndexView(List<String> sitemaps) implements View {

  @Override
  public @Nullable String root() {
    return null;
  }
}
