package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * The picture at the head of an article.
 *
 * @param src as written by the editor, relative to the article's file or absolute
 * @param alt what those read who do not see it; empty for none
 * @param caption plain text; null for none
 * @param credit who made it; null when nobody is named
 * @param line 1-based line of the file
 */
public record Image(
    String src, String alt, @Nullable String caption, @Nullable String credit, int line) {}
