package dev.dateline.model;

/**
 * An input that readers do not see.
 *
 * @param reason for people: {@code until 2045-08-12}
 */
public record Withheld(ContentPath file, State state, String reason) {}
