package dev.dateline.plan.view;

/**
 * A date for programs and for people.
 *
 * @param iso date: a day, or a moment with its zone such as {@code 2023-12-28T14:00:00-05:00};
 *     example: {@code 2023-12-28}
 * @param text text: the date in the site's language; example: {@code December 28, 2023}
 */
public record DateLabel(String iso, String text) {}
