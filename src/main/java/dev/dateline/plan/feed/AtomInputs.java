package dev.dateline.plan.feed;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.feed.AtomView;
import java.util.List;

/** What an Atom feed is made from. */
record AtomInputs(FeedHead head, List<FeedItem> items) implements ViewInputs {
  static final String TEMPLATE = "atom.ftlx";

  @Override
  public AtomView view(ViewContext context) {
    return new AtomView(head.view(items, context));
  }
}
