package dev.dateline.plan.view;

import dev.dateline.model.BodySource;

/**
 * The body of an article or page. It becomes HTML when a template writes it.
 *
 * @param source where the text of the body is
 * @param base what the links in it are written for
 * @param language BCP 47 tag; chooses the quotes and the words that the program adds
 */
public record Body(BodySource source, LinkBase base, String language) {}
