package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article on one line of an archive. */
public record Line(
    SitePath path,
    String headline,
    DateLabel date,
    List<Link> sources,
    @Nullable String lang,
    @Nullable String badge) {}
