package dev.dateline.plan.format;

import org.jspecify.annotations.Nullable;

/**
 * The edition of a day as calendars and lists of editions show it.
 *
 * @param count how many articles it has
 * @param lead the headline of its lead story
 * @param lang the language of the lead story; null when the article does not say
 */
public record EditionDay(int count, String lead, @Nullable String lang) {}
