package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes the site.
 *
 * @param correctionsPolicy an address, or a {@link Note} with the words
 * @see <a href="https://schema.org/NewsMediaOrganization">NewsMediaOrganization</a>
 */
record NewsMediaOrganization(
    @JsonName("@type") String type,
    @JsonName("@id") String id,
    String name,
    @Nullable String url,
    @Nullable String description,
    @Nullable Object correctionsPolicy) {
  static final String TYPE = "NewsMediaOrganization";
}
