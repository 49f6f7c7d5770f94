package dev.dateline.plan.view;

import java.util.List;

/** A topic's articles of one year, month by month, newest first. */
public record TopicYearView(
    PageInfo page, Link link, int year, int count, List<LineGroup> months, List<CountedLink> years)
    implements PageView {}
