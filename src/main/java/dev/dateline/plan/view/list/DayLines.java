package dev.dateline.plan.view.list;

import dev.dateline.plan.view.DateLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a day in a list that has each date once.
 *
 * @param date {@link DateLabel}, may be absent: weekday and day of the month, absent under a
 *     heading with the date; example of its text: {@code Thu 28}
 * @param lines list of {@link Line}: the articles
 */
public record DayLines(@Nullable DateLabel date, List<Line> lines) {}
