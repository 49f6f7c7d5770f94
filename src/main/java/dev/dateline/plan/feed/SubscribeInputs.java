package dev.dateline.plan.feed;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.SiteFeeds;
import dev.dateline.plan.view.feed.FeedLink;
import dev.dateline.plan.view.page.SubscribeView;
import java.util.List;

/** What the page about all feeds is made from. */
record SubscribeInputs(ListedFeeds feeds) implements ViewInputs {

  @Override
  public SubscribeView view(ViewContext context) {
    SiteFeeds paths = SiteFeeds.PATHS;
    return new SubscribeView(
        context.pages().of(paths.subscribe(), Section.OTHER, "", ""),
        List.of(
            format("Atom", paths.atom(), context),
            format("RSS", paths.rss(), context),
            format("JSON Feed", paths.json(), context)),
        ListedFeeds.links(feeds.topics(), context),
        ListedFeeds.links(feeds.sources(), context));
  }

  private static FeedLink format(String name, SitePath feed, ViewContext context) {
    return ListedFeeds.link(SitePath.HOME, name, feed, context);
  }
}
