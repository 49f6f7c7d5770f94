package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * What crawlers are told (RFC 9309). Template: {@code robots.ftl}.
 *
 * @param sitemap text, may be absent: the absolute address of the sitemap, absent while the site
 *     has no base URL; example: {@code https://example.org/sitemap.xml}
 */
public record RobotsView(@Nullable String sitemap) implements View {

  @Override
  public @Nullable String root() {
    return null;
  }
}
