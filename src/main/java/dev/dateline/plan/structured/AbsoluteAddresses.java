package dev.dateline.plan.structured;

import dev.dateline.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of pages and names of nodes, which are absolute. Without a base URL pages have no
 * address, and nodes are named for the one page only (blank node identifiers, JSON-LD 1.1, section
 * 4.5.1).
 *
 * @param baseUrl with a closing {@code /}
 */
record AbsoluteAddresses(@Nullable String baseUrl) {

  @Nullable String of(SitePath path) {
    return baseUrl == null ? null : baseUrl + path.encoded();
  }

  /** The name of what the whole site has: {@code https://example.org/#publisher}. */
  String node(String name) {
    return baseUrl == null ? "_:" + name : baseUrl + "#" + name;
  }
}
