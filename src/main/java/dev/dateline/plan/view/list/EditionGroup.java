package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import java.util.List;

/**
 * The editions of a month.
 *
 * @param name text: the month in the site's language; example: {@code December}
 * @param path path: the page of the month; example: {@code 2023/12/}
 * @param editions list of {@link EditionLine}: its editions, newest first
 */
public record EditionGroup(String name, SitePath path, List<EditionLine> editions) {}
