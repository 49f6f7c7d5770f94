package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A publication or person that the digest cites: {@code nytimes}, The New York Times.
 *
 * @param handle without {@code @}, as it is written in a credit line
 */
public record Source(
    Slug slug,
    String handle,
    String name,
    @Nullable String url,
    @Nullable String feed,
    @Nullable String description) {}
