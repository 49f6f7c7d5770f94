package dev.dateline.plan.view;

import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;

/**
 * A body, rendered when a template writes it. In a template it is HTML.
 *
 * @param page where it is shown, which its links are relative to
 */
public record Body(BodySource source, SitePath page) {}
