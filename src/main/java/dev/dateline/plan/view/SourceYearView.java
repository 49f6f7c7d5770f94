package dev.dateline.plan.view;

import java.util.List;

/** The articles of one year that cite a source, month by month, newest first. */
public record SourceYearView(
    PageInfo page, Link link, int year, int count, List<LineGroup> months, List<CountedLink> years)
    implements PageView {}
