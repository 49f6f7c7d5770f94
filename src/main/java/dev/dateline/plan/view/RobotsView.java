package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * What crawlers are told (RFC 9309).
 *
 * @param sitemap address, may be absent: absolute; example: {@code https://example.org/sitemap.xml}
 */
public record RobotsView(@Nullable String sitemap) implements View {

  @Override
  public @Nullable String root() {
    return null;
  }
}
