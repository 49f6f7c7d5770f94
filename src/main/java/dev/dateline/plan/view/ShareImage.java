package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * The picture that a link to the page shows where links are shared (Open Graph). Never an SVG file,
 * as few programs show one.
 *
 * @param url address: where the picture is, in full; example: {@code
 *     https://example.org/2023/12/28/caravan.jpg}
 * @param alt text: what the picture shows, for those who don't see it, may be empty; example:
 *     {@code People walking along a road}
 * @param width number, may be absent: its width in pixels, where it is known; example: {@code 1200}
 * @param height number, may be absent: its height in pixels, where it is known; example: {@code
 *     630}
 */
public record ShareImage(
    String url, String alt, @Nullable Integer width, @Nullable Integer height) {}
