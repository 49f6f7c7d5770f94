package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A report that an article draws on.
 *
 * @param source the publication that it appeared in
 * @param label the editor's words for the source; shown when no registry gives it a name
 * @param url the report itself
 * @param title the report's headline
 */
public record Citation(Slug source, String label, @Nullable String url, @Nullable String title) {}
