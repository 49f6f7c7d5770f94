package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The edition of one day.
 *
 * @param date in full with the weekday
 * @param earlier the edition before it; {@code later} the one after it
 */
public record EditionView(
    PageInfo page,
    DateLabel date,
    Card lead,
    List<Card> others,
    Link month,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {}
