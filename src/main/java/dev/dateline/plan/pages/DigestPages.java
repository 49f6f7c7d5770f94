package dev.dateline.plan.pages;

import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.view.CountedLink;
import java.util.ArrayList;
import java.util.List;

/** The HTML pages that every digest has, kind by kind. */
public final class DigestPages {
  private DigestPages() {}

  public static List<Output> outputs(PlanContext plan) {
    TopicPages topics = new TopicPages(plan);
    ArchivePages archive = new ArchivePages(plan);
    List<CountedLink> roots = topics.roots();
    List<Output> pages = new ArrayList<>(2 * plan.digest().articles().size() + 100);
    pages.add(FrontPage.page(plan, roots, archive.years()));
    pages.addAll(EditionPages.pages(plan));
    pages.addAll(ArticlePages.pages(plan));
    pages.addAll(archive.pages());
    pages.addAll(topics.pages());
    pages.addAll(SourcePages.pages(plan));
    pages.addAll(StandalonePages.pages(plan));
    pages.addAll(Redirects.pages(plan));
    pages.add(NotFoundPage.page(roots));
    return pages;
  }
}
