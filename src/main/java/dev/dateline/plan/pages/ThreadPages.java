package dev.dateline.plan.pages;

import dev.dateline.model.NewsThread;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Slug;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.Headlines;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.page.ThreadView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The page of every thread that has more than one article. */
final class ThreadPages {
  /** The page of an article shows so many of its thread, the newest ones. */
  private static final int SHOWN_BY_ARTICLES = 50;

  private final Map<Slug, Pages> threads = new TreeMap<>();

  /**
   * What is made of a thread.
   *
   * @param shown what the page of each of its articles shows of it: the newest ones, oldest first
   */
  private record Pages(ArticleIndex index, Part shown) {}

  /**
   * What the page of an article shows of the thread that it is part of.
   *
   * @param link its page
   * @param articles the newest ones, oldest first
   */
  record Part(CountedLink link, List<ListedArticle> articles) {}

  ThreadPages(PlanContext plan) {
    Map<Slug, List<ListedArticle>> articles =
        ArticleIndex.group(
            plan.listing(),
            (article, slugs) -> {
              NewsThread thread = article.classification().thread();
              if (thread != null) {
                slugs.add(thread.slug());
              }
            });
    plan.digest()
        .threads()
        .forEach(
            (slug, thread) ->
                threads.put(slug, pages(thread, articles.getOrDefault(slug, List.of()))));
  }

  private static Pages pages(NewsThread thread, List<ListedArticle> newestFirst) {
    Link page = new Link(DigestListing.THREADS.page(thread.slug().value()), thread.name());
    ArticleIndex index = ArticleIndex.of(ArticleIndex.Kind.THREAD, page, newestFirst);
    int count = Math.min(SHOWN_BY_ARTICLES, newestFirst.size());
    List<ListedArticle> shown = new ArrayList<>(newestFirst.subList(0, count));
    Collections.reverse(shown);
    return new Pages(index, new Part(index.link(), shown));
  }

  /** What the page of an article shows of its thread; null when it is no part of one. */
  @Nullable Part of(ListedArticle article) {
    NewsThread named = article.classification().thread();
    Pages pages = named == null ? null : threads.get(named.slug());
    return pages == null ? null : pages.shown();
  }

  List<Output> pages() {
    List<Output> pages = new ArrayList<>();
    for (Pages thread : threads.values()) {
      ArticleIndex index = thread.index();
      index.addTo(pages, new Inputs(index.link(), index.newest(), index.rest(), index.years()));
    }
    return pages;
  }

  /**
   * @param newest its newest articles, newest first
   * @param rest the next ones of the same year; null for none
   * @param years its year archives, newest first
   */
  private record Inputs(
      CountedLink link,
      List<ListedArticle> newest,
      @Nullable RestOfYear rest,
      List<CountedLink> years)
      implements ViewInputs {
    @Override
    public ThreadView view(ViewContext context) {
      return new ThreadView(
          context
              .pages()
              .of(
                  link.path(),
                  ArticleIndex.Kind.THREAD.section,
                  link.name(),
                  Headlines.description(newest)),
          link,
          ListedArticle.cards(newest, context),
          RestOfYear.view(rest, link, context),
          years);
    }

    @Override
    public @Nullable PublicationDate lastChanged() {
      return ListedArticle.newest(newest);
    }
  }
}
