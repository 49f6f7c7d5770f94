package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines under a heading: a day of a month, a month of a year.
 *
 * @param path where the heading leads
 */
public record LineGroup(String name, @Nullable SitePath path, List<Line> lines) {}
