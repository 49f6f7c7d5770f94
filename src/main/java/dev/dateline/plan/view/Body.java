package dev.dateline.plan.view;

import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;

/**
 * The body of an article or page. It becomes HTML when a template writes it.
 *
 * @param source where the text of the body is
 * @param page the page that shows it; links in the body are relative to it
 */
public record Body(BodySource source, SitePath page) {}
