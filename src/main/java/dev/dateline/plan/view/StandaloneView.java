package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * A page outside of the dates, such as About.
 *
 * @param badge {@code draft} in a preview; absent for readers
 */
public record StandaloneView(PageInfo page, String title, Body body, @Nullable String badge)
    implements PageView {}
