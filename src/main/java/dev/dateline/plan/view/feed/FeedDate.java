package dev.dateline.plan.view.feed;

/**
 * A moment, in the forms that feeds need.
 *
 * @param iso date: the moment with its zone (RFC 3339); example: {@code 2023-12-28T14:00:00-05:00}
 * @param mail date: the moment as in mail, which RSS has too (RFC 822); example: {@code Thu, 28 Dec
 *     2023 14:00:00 -0500}
 */
public record FeedDate(String iso, String mail) {}
