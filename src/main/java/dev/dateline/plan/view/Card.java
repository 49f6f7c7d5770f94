package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is shown on the pages that list it.
 *
 * @param summary plain text; may be empty
 * @param dateline the place the story comes from
 * @param badge {@code draft} or {@code scheduled} in a preview; absent for readers
 */
public record Card(
    SitePath path,
    String headline,
    DateLabel date,
    @Nullable String dateline,
    String summary,
    List<Link> topics,
    List<Link> sources,
    @Nullable ImageView image,
    @Nullable String lang,
    @Nullable String badge) {}
