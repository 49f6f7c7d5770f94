package dev.dateline.plan.listing;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.PageInfo.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page of a topic or source is made from; a feed of the same articles is beside it. */
public interface FeedPage {
  /** The name of the feed's file. */
  String FILE = "feed.xml";

  /** The page, named like the topic or source. */
  CountedLink link();

  /** What the topic or source is. */
  @Nullable String description();

  /** Its newest articles, newest first. */
  List<ListedArticle> newest();

  /** The feed; null when the site has none. */
  default @Nullable SitePath feed(ViewContext context) {
    return context.config().baseUrl() == null ? null : link().path().file(FILE);
  }

  /** Whether it is of a topic or of a source. */
  Section section();
}
