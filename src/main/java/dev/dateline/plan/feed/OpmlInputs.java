package dev.dateline.plan.feed;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.SiteFeeds;
import dev.dateline.plan.view.feed.OpmlView;

/** What the list of all feeds for programs is made from. */
record OpmlInputs(ListedFeeds feeds) implements ViewInputs {

  @Override
  public OpmlView view(ViewContext context) {
    return new OpmlView(
        ListedFeeds.link(SitePath.HOME, context.config().title(), SiteFeeds.PATHS.atom(), context),
        ListedFeeds.links(feeds.topics(), context),
        ListedFeeds.links(feeds.sources(), context));
  }
}
