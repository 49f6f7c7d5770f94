package dev.dateline.plan.pages;

import dev.dateline.model.NewsThread;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.ListedEdition;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.page.ArticleView.Related;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What appeared before each article on the same topic and from the same source. Only editions
 * before its own count, so what is published later changes no page that is there already.
 */
final class EarlierArticles {
  /** An article names so many of a topic, and so many of a source. */
  private static final int SHOWN = 3;

  /** So many are looked at, as some of them are named in another part of the page. */
  private static final int LOOKED_AT = 3 * SHOWN;

  private final DigestListing listing;
  private final Earlier[] earlier;

  /** The newest articles so far of each topic and source, newest first, by its page. */
  private final Map<SitePath, Deque<ListedArticle>> newest = new HashMap<>();

  /**
   * Earlier articles that have something in common.
   *
   * @param link the page of the topic or source
   * @param articles newest first; at least one
   */
  record Group(Link link, List<ListedArticle> articles) {
    Related view(ViewContext context) {
      return new Related(link, ListedArticle.lines(articles, context));
    }
  }

  /**
   * What appeared before an article.
   *
   * @param onTopic null when nothing appeared on any of its topics before
   * @param fromSource null when nothing else cited any of its sources before
   */
  record Earlier(@Nullable Group onTopic, @Nullable Group fromSource) {}

  EarlierArticles(DigestListing listing) {
    this.listing = listing;
    List<ListedArticle> articles = listing.articles();
    this.earlier = new Earlier[articles.size()];
    int edition = listing.editions().size();
    for (int end = articles.size(); end > 0; ) {
      int start = end - 1;
      while (start > 0 && articles.get(start - 1).day().equals(articles.get(start).day())) {
        start--;
      }
      for (int i = start; i < end; i++) {
        earlier[i] = before(articles.get(i));
      }
      edition--;
      remember(listing.editions().get(edition));
      end = start;
    }
  }

  /**
   * What appeared before an article.
   *
   * @param index of the article among all that are listed
   */
  Earlier of(int index) {
    return earlier[index];
  }

  private void remember(ListedEdition edition) {
    for (int i = edition.articles().size() - 1; i >= 0; i--) {
      ListedArticle article = edition.articles().get(i);
      article.topics().forEach(topic -> remember(topic, article));
      article.sources().forEach(source -> remember(source, article));
    }
  }

  private void remember(Link page, ListedArticle article) {
    Deque<ListedArticle> articles =
        newest.computeIfAbsent(page.path(), path -> new ArrayDeque<>(LOOKED_AT + 1));
    articles.addFirst(article);
    if (articles.size() > LOOKED_AT) {
      articles.removeLast();
    }
  }

  private Earlier before(ListedArticle article) {
    Group onTopic = firstOf(article.topics(), article, List.of());
    List<ListedArticle> named = onTopic == null ? List.of() : onTopic.articles();
    return new Earlier(onTopic, firstOf(article.sources(), article, named));
  }

  /** The first page that leads to other articles than those that are named already. */
  private @Nullable Group firstOf(
      List<Link> pages, ListedArticle article, List<ListedArticle> named) {
    for (Link page : pages) {
      Deque<ListedArticle> candidates = newest.get(page.path());
      List<ListedArticle> others = new ArrayList<>(SHOWN);
      for (ListedArticle other : candidates == null ? List.<ListedArticle>of() : candidates) {
        if (others.size() < SHOWN && isOther(other, article) && !isAmong(named, other)) {
          others.add(other);
        }
      }
      if (!others.isEmpty()) {
        return new Group(page, others);
      }
    }
    return null;
  }

  private static boolean isAmong(List<ListedArticle> named, ListedArticle article) {
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).path().equals(article.path())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is another article: neither of the same thread, nor the same one in another
   * language.
   */
  private boolean isOther(ListedArticle other, ListedArticle article) {
    NewsThread thread = article.classification().thread();
    NewsThread its = other.classification().thread();
    boolean sameThread = thread != null && its != null && thread.slug().equals(its.slug());
    return !sameThread
        && (listing.translations().isEmpty()
            || !listing.translations().others(article.path()).contains(other.path()));
  }
}
