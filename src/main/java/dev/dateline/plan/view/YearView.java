package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editions of a year as twelve calendars. */
public record YearView(
    PageInfo page,
    int year,
    int count,
    List<Calendar> months,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {}
