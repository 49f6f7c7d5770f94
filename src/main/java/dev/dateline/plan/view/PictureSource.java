package dev.dateline.plan.view;

import dev.dateline.model.SitePath;

/**
 * A picture of the site in one width.
 *
 * @param path path: where it is; example: {@code 2023/12/28/caravan-480w.jpg}
 * @param width number: in pixels; example: {@code 480}
 */
public record PictureSource(SitePath path, int width) {}
