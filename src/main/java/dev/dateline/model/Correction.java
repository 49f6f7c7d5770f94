package dev.dateline.model;

import java.time.LocalDate;

/** A note on a mistake in an article, and the day on which it was corrected. */
public record Correction(LocalDate date, String text) {}
