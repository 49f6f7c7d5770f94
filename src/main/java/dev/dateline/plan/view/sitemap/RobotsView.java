package dev.dateline.plan.view.sitemap;

import dev.dateline.plan.view.View;
import java.util.List;

/**
 * What crawlers are told (RFC 9309). Template: {@code robots.ftl}.
 *
 * @param sitemaps list of texts: the absolute address of each sitemap, none while the site has no
 *     base URL; example: {@code https://example.org/sitemap.xml}
 */
public record RobotsView(List<String> sitemaps) implements View {}
