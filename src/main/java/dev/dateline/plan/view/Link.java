package dev.dateline.plan.view;

import dev.dateline.model.SitePath;

/** A page of the site and what it is called. */
public record Link(SitePath path, String name) {}
