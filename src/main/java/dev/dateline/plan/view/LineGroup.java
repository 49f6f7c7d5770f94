package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines under a heading: the articles of a day or of a month.
 *
 * @param name text: the heading; example: {@code Thursday, December 28, 2023}
 * @param path path, may be absent: the page that the heading leads to; example: {@code 2023/12/28/}
 * @param lines list of {@link Line}: the articles
 */
public record LineGroup(String name, @Nullable SitePath path, List<Line> lines) {}
