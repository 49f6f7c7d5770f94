package dev.dateline.model;

/**
 * A topic as an article names it.
 *
 * @param label the editor's words; shown when no vocabulary gives the topic a name
 */
public record TopicRef(Slug slug, String label) {}
