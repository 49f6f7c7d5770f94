package dev.dateline.plan.view;

import dev.dateline.model.BodySource;

/**
 * The body of an article or page. It becomes HTML when a template writes it.
 *
 * @param source where the text of the body is
 * @param base what the links in it are written for
 * @param language BCP 47 tag; chooses the quotes and the words that the program adds
 * @param belowPicture whether a picture stands above it, so that those in it are loaded later
 */
public record Body(BodySource source, LinkBase base, String language, boolean belowPicture) {

  /** A body with nothing but words above it. */
  public Body(BodySource source, LinkBase base, String language) {
    this(source, base, language, false);
  }
}
