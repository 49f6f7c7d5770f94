package dev.dateline.model;

/**
 * An article or page that is not published.
 *
 * @param state any but published
 * @param reason for people: {@code until 2045-08-12}
 */
public record Withheld(ContentPath file, State state, String reason) {}
