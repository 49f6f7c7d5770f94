package dev.dateline.model;

import java.time.LocalDate;

/** What was wrong in an article and since when it is right. */
public record Correction(LocalDate date, String text) {}
