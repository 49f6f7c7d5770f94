package dev.dateline.plan.view.feed;

import dev.dateline.plan.view.View;

/**
 * A feed as Atom (RFC 4287). Template: {@code atom.ftlx}.
 *
 * @param feed {@link FeedView}: the feed
 */
public record AtomView(FeedView feed) implements View {}
