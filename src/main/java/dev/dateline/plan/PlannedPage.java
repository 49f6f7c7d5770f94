package dev.dateline.plan;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.View;

/** One page of the site: where it is and what it shows; the kind of view names the template. */
public record PlannedPage(SitePath path, View view) {}
