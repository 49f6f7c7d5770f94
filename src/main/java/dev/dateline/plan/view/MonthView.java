package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a month: a calendar, then the headlines day by day, newest first.
 *
 * @param title month and year in the site's language
 */
public record MonthView(
    PageInfo page,
    String title,
    Link year,
    Calendar calendar,
    List<LineGroup> days,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {}
