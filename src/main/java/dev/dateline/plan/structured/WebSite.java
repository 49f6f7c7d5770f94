package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import org.jspecify.annotations.Nullable;

/**
 * The site.
 *
 * @see <a href="https://schema.org/WebSite">WebSite</a>
 */
record WebSite(
    @JsonName("@type") String type,
    @JsonName("@id") String id,
    String name,
    @Nullable String url,
    String inLanguage,
    Reference publisher) {}
