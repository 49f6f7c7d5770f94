package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.DateLabel;
import org.jspecify.annotations.Nullable;

/**
 * An edition on one line of a list.
 *
 * @param path path: the page of the edition; example: {@code 2023/12/28/}
 * @param date {@link DateLabel}: its day; under a heading with the month weekday and number alone
 * @param lead text: the headline of its lead story; example: {@code Blinken heads to Mexico}
 * @param lang text, may be absent: the language of the lead story as a BCP 47 tag, absent when it
 *     is the site's; example: {@code es}
 * @param count number: how many articles the edition has; example: {@code 4}
 */
public record EditionLine(
    SitePath path, DateLabel date, String lead, @Nullable String lang, int count) {}
