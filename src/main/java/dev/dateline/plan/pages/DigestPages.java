package dev.dateline.plan.pages;

import dev.dateline.files.Background;
import dev.dateline.plan.listing.Attempts;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.view.CountedLink;
import java.util.ArrayList;
import java.util.List;

/** The HTML pages that every digest has, kind by kind; half of them on a thread of its own. */
public final class DigestPages {
  private DigestPages() {}

  public static List<Output> outputs(PlanContext plan) {
    Attempts attempts = plan.attempts();
    TopicPages topics = new TopicPages(plan);
    ThreadPages threads = new ThreadPages(plan);
    Background<List<Output>> indexes =
        Background.make(
            () -> {
              List<Output> pages = new ArrayList<>();
              attempts.of("the topic pages", () -> pages.addAll(topics.pages()));
              attempts.of("the source pages", () -> pages.addAll(SourcePages.pages(plan)));
              attempts.of("the pages of running stories", () -> pages.addAll(threads.pages()));
              return pages;
            });
    List<Output> pages = new ArrayList<>(2 * plan.digest().articles().size() + 100);
    ArchivePages archive = new ArchivePages(plan);
    List<CountedLink> busiest = topics.busiest();
    attempts.of("the front page", () -> pages.add(FrontPage.page(plan, busiest, archive.years())));
    attempts.of("the edition pages", () -> pages.addAll(EditionPages.pages(plan)));
    attempts.of("the article pages", () -> pages.addAll(ArticlePages.pages(plan, threads)));
    attempts.of("the archive", () -> pages.addAll(archive.pages()));
    pages.addAll(indexes.join());
    attempts.of("the standalone pages", () -> pages.addAll(StandalonePages.pages(plan)));
    attempts.of("the redirects", () -> pages.addAll(Redirects.pages(plan)));
    attempts.of("the page for unknown addresses", () -> pages.add(NotFoundPage.page(busiest)));
    return pages;
  }
}
