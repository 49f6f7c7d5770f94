package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A publication or person that the digest cites: {@code nytimes}, The New York Times.
 *
 * @param slug the last part of its address
 * @param handle without {@code @}, as it is written in a credit line
 * @param name what it is called
 * @param url its own site; null when it is not known
 * @param feed the address of its own feed; null when it is not known
 * @param description plain text; null for none
 */
public record Source(
    Slug slug,
    String handle,
    String name,
    @Nullable String url,
    @Nullable String feed,
    @Nullable String description) {}
