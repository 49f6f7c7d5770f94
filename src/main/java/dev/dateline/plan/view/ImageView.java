package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param src from the site's root without a leading {@code /} when {@code local}, else absolute
 */
public record ImageView(
    String src, boolean local, String alt, @Nullable String caption, @Nullable String credit) {}
