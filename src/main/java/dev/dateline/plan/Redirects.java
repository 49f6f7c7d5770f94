package dev.dateline.plan;

import dev.dateline.model.Article;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.Topic;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.RedirectView;
import java.util.List;

/** Pages at former addresses: the aliases of articles and pages, and former slugs of topics. */
final class Redirects {
  private final PlanContext context;

  Redirects(PlanContext context) {
    this.context = context;
  }

  void addTo(List<PlannedPage> pages) {
    for (Article article : context.digest().articles()) {
      for (SitePath alias : article.aliases()) {
        pages.add(redirect(alias, article.path(), article.head().headline()));
      }
    }
    for (StandalonePage page : context.digest().pages()) {
      for (SitePath alias : page.aliases()) {
        pages.add(redirect(alias, page.path(), page.title()));
      }
    }
    for (Topic topic : context.digest().topics().values()) {
      SitePath present = context.listings().topicLink(topic.slug()).path();
      for (Slug former : topic.former()) {
        pages.add(redirect(Listings.TOPICS.page(former.value()), present, topic.name()));
      }
    }
  }

  private PlannedPage redirect(SitePath from, SitePath to, String title) {
    PageInfo own = context.pageInfos().of(from, Section.OTHER, title, "");
    String canonical = context.pageInfos().of(to, Section.OTHER, title, "").canonical();
    PageInfo shell = new PageInfo(title, "", from, own.root(), canonical, Section.OTHER);
    return PlannedPage.of(
        from, new RedirectView(shell, own.root() + context.pageInfos().links().of(to), title));
  }
}
