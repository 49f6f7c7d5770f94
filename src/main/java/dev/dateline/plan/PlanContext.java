package dev.dateline.plan;

import dev.dateline.model.Digest;
import java.util.List;

/**
 * What the planners of all kinds of pages share.
 *
 * @param newestFirst every article, in the digest's order
 */
record PlanContext(
    Digest digest,
    List<Listed> newestFirst,
    Listings listings,
    PageInfos pageInfos,
    DateFormats dates,
    Calendars calendars,
    YearArchives archives) {}
