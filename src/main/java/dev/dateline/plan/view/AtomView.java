package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * A feed as Atom (RFC 4287). Template: {@code atom.ftlx}.
 *
 * @param feed {@link FeedView}: the feed
 */
public record AtomView(FeedView feed) implements View {
  @Override
  public @Nullable String root() {
    return null;
  }
}
