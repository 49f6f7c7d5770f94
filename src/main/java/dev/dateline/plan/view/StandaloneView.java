package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * A page outside of the dates, such as About. Template: {@code standalone.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param title text: the heading; example: {@code About this digest}
 * @param body HTML: the text of the page; example: {@code <p>We read the news for you.</p>}
 * @param badge word, may be absent: {@code draft} in a preview, always absent for readers; example:
 *     {@code draft}
 */
public record StandaloneView(PageInfo page, String title, Body body, @Nullable String badge)
    implements PageView {}
