package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.RunningStory;
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
import dev.dateline.plan.view.ThreadView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The page of every running story that has more than one article. */
final class ThreadPages {
  /** The page of an article shows so many of its running story, the newest ones. */
  private static final int SHOWN_BY_ARTICLES = 50;

  private final Map<Slug, Story> stories = new TreeMap<>();

  /**
   * A running story.
   *
   * @param shown what the page of each of its articles shows of it: the newest ones, oldest first
   */
  private record Story(ArticleIndex index, Part shown) {}

  /**
   * What the page of an article shows of the running story that it is part of.
   *
   * @param link the page of the story
   * @param articles the newest ones, oldest first
   */
  record Part(CountedLink link, List<ListedArticle> articles) {}

  ThreadPages(PlanContext plan) {
    Map<Slug, List<ListedArticle>> articles =
        ArticleIndex.group(
            plan.listing(),
            (article, slugs) -> {
              RunningStory story = article.classification().thread();
              if (story != null) {
                slugs.add(story.slug());
              }
            });
    plan.digest()
        .stories()
        .forEach(
            (slug, story) ->
                stories.put(slug, story(story, articles.getOrDefault(slug, List.of()))));
  }

  private static Story story(RunningStory story, List<ListedArticle> newestFirst) {
    Link page = new Link(DigestListing.THREADS.page(story.slug().value()), story.name());
    ArticleIndex index = ArticleIndex.of(ArticleIndex.Kind.THREAD, page, newestFirst);
    int count = Math.min(SHOWN_BY_ARTICLES, newestFirst.size());
    List<ListedArticle> shown = new ArrayList<>(newestFirst.subList(0, count));
    Collections.reverse(shown);
    return new Story(index, new Part(index.link(), shown));
  }

  /** What the page of an article shows of its running story; null when it is no part of one. */
  @Nullable Part of(ListedArticle article) {
    RunningStory named = article.classification().thread();
    Story story = named == null ? null : stories.get(named.slug());
    return story == null ? null : story.shown();
  }

  List<Output> pages() {
    List<Output> pages = new ArrayList<>();
    for (Story story : stories.values()) {
      ArticleIndex index = story.index();
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
