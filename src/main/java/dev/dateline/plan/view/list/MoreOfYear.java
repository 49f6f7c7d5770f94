package dev.dateline.plan.view.list;

import dev.dateline.plan.view.CountedLink;
import java.util.List;

/**
 * The articles of a year that come after the newest ones of a topic, source or thread.
 *
 * @param year {@link CountedLink}: the page of the year, and how many articles it has in all
 * @param months list of {@link HeadlineGroup}: the next articles month by month, newest first; only
 *     the newest when there are many
 * @param complete true or false: whether they are all that the year has; example: {@code true}
 */
public record MoreOfYear(CountedLink year, List<HeadlineGroup> months, boolean complete) {}
