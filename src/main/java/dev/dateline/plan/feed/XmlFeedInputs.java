package dev.dateline.plan.feed;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.View;
import dev.dateline.plan.view.feed.AtomView;
import dev.dateline.plan.view.feed.FeedView;
import dev.dateline.plan.view.feed.RssView;
import java.util.List;

/** What a feed in XML is made from: RSS, or else Atom. */
record XmlFeedInputs(FeedHead head, List<FeedItem> items, boolean rss) implements ViewInputs {

  Output output() {
    return TemplatePage.of(head.path(), rss ? "rss.ftlx" : "atom.ftlx", this, Origin.DATELINE);
  }

  @Override
  public View view(ViewContext context) {
    FeedView feed = head.view(items, context);
    return rss ? new RssView(feed) : new AtomView(feed);
  }
}
