package dev.dateline.plan.view;

import dev.dateline.model.SitePath;

/**
 * A page of the site.
 *
 * @param path path: the page; example: {@code topics/migration/}
 * @param name text: what the page is called; example: {@code Migration}
 */
public record Link(SitePath path, String name) {}
