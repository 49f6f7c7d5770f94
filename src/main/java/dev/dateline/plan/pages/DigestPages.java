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

  /** The front page first, then all others kind by kind. */
  public static List<Output> outputs(PlanContext plan) {
    Attempts attempts = plan.attempts();
    Background<Indexes> background = Background.make(() -> indexes(plan));
    ThreadPages threads = new ThreadPages(plan);
    ArchivePages archive = new ArchivePages(plan);
    List<Output> articles = new ArrayList<>(2 * plan.digest().articles().size());
    attempts.of("the edition pages", () -> articles.addAll(EditionPages.pages(plan)));
    OtherLanguages languages = new OtherLanguages(plan);
    attempts.of(
        "the article pages", () -> articles.addAll(ArticlePages.pages(plan, threads, languages)));
    attempts.of("the archive", () -> articles.addAll(archive.pages()));

    Indexes indexes = background.join();
    List<CountedLink> busiest = indexes.busiest();
    List<Output> pages = new ArrayList<>(articles.size() + 100);
    attempts.of("the front page", () -> pages.add(FrontPage.page(plan, busiest, archive.years())));
    pages.addAll(articles);
    pages.addAll(indexes.pages());
    attempts.of("the pages of threads", () -> pages.addAll(threads.pages()));
    attempts.of("the standalone pages", () -> pages.addAll(StandalonePages.pages(plan, languages)));
    attempts.of("the redirects", () -> pages.addAll(Redirects.pages(plan)));
    attempts.of("the page for unknown addresses", () -> pages.add(NotFoundPage.page(busiest)));
    return pages;
  }

  private static Indexes indexes(PlanContext plan) {
    TopicPages topics = new TopicPages(plan);
    List<Output> pages = new ArrayList<>();
    plan.attempts().of("the topic pages", () -> pages.addAll(topics.pages()));
    plan.attempts().of("the source pages", () -> pages.addAll(SourcePages.pages(plan)));
    return new Indexes(topics.busiest(), pages);
  }

  /**
   * The pages of topics and sources.
   *
   * @param busiest the topics that are most written about
   */
  private record Indexes(List<CountedLink> busiest, List<Output> pages) {}
}
