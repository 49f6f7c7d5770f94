package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest articles that cite a source.
 *
 * @param url the source's own site
 */
public record SourceView(
    PageInfo page,
    CountedLink link,
    String handle,
    @Nullable String url,
    @Nullable String description,
    List<Card> newest,
    List<CountedLink> years)
    implements PageView {}
