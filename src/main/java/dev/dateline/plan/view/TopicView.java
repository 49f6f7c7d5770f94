package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest articles of a topic.
 *
 * @param parents from the top down
 * @param years its archives, newest first
 * @param newest the first {@code count} of its articles may be fewer than it has
 */
public record TopicView(
    PageInfo page,
    CountedLink link,
    @Nullable String description,
    List<Link> parents,
    List<CountedLink> children,
    List<Card> newest,
    List<CountedLink> years)
    implements PageView {}
