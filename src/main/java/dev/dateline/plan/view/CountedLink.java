package dev.dateline.plan.view;

import dev.dateline.model.SitePath;

/** A page of the site, what it is called and how many articles are behind it. */
public record CountedLink(SitePath path, String name, int count) {}
