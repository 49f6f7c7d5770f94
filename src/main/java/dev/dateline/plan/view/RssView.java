package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * A feed as RSS 2.0. Template: {@code rss.ftlx}.
 *
 * @param feed {@link FeedView}: the feed
 */
public record RssView(FeedView feed) implements View {
  @Override
  public @Nullable String root() {
    return null;
  }
}
