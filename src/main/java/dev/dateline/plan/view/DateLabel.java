package dev.dateline.plan.view;

/**
 * A date for machines and for people.
 *
 * @param iso {@code 2023-12-28}, or {@code 2023-12-28T14:00:00-05:00} for a moment
 * @param text in the site's language: {@code December 28, 2023}
 */
public record DateLabel(String iso, String text) {}
