package dev.dateline.plan.feed;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.feed.RssView;
import java.util.List;

/** What an RSS feed is made from. */
record RssInputs(FeedHead head, List<FeedItem> items) implements ViewInputs {
  static final String TEMPLATE = "rss.ftlx";

  @Override
  public RssView view(ViewContext context) {
    return new RssView(head.view(items, context));
  }
}
