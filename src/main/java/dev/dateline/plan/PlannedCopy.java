package dev.dateline.plan;

import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;

/** A file of the content folder that is in the site as it is. */
public record PlannedCopy(SitePath path, ContentPath from) {}
