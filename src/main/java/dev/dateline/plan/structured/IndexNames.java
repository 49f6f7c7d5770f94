package dev.dateline.plan.structured;

/**
 * What the three indexes are called in the site's language.
 *
 * @param archive of editions by date: {@code Archive}
 * @param topics of topics: {@code Topics}
 * @param sources of cited sources: {@code Sources}
 */
public record IndexNames(String archive, String topics, String sources) {}
