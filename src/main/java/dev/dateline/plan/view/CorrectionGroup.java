package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Corrections under a heading: those of a year or of a month.
 *
 * @param name text: the heading; example: {@code 2023}
 * @param path path, may be absent: the page that the heading leads to; example: {@code
 *     corrections/2023/}
 * @param corrections list of {@link CorrectionItem}: the corrections, newest first
 */
public record CorrectionGroup(
    String name, @Nullable SitePath path, List<CorrectionItem> corrections) {}
