package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an article.
 *
 * @param creditText who made it
 * @see <a href="https://schema.org/ImageObject">ImageObject</a>
 */
record Photo(
    @JsonName("@type") String type,
    String url,
    @Nullable String caption,
    @Nullable String creditText) {}
