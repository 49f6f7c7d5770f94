package dev.dateline.plan.view;

import dev.dateline.model.BodySource;

/**
 * A body of Markdown, rendered when a template writes it.
 *
 * @param base what its links are written for
 * @param language BCP 47 tag; chooses the quotes and the words that the program adds
 */
public record Body(BodySource source, LinkBase base, String language) {}
