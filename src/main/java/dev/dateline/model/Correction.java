package dev.dateline.model;

import java.time.LocalDate;

/**
 * A note on a mistake in an article, and the day on which it was corrected.
 *
 * @param date the day of the correction
 * @param text what was wrong, as plain text
 */
public record Correction(LocalDate date, String text) {}
