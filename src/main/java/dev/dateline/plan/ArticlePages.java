package dev.dateline.plan;

import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.Correction;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.ArticleView;
import dev.dateline.plan.view.ArticleView.CitationView;
import dev.dateline.plan.view.ArticleView.CorrectionView;
import dev.dateline.plan.view.ArticleView.ThreadItem;
import dev.dateline.plan.view.ArticleView.ThreadView;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of every article. */
final class ArticlePages {
  private final PlanContext context;
  private final Map<String, List<Listed>> threads = new HashMap<>();

  ArticlePages(PlanContext context) {
    this.context = context;
    List<Listed> listed = context.newestFirst();
    for (int i = listed.size() - 1; i >= 0; i--) {
      String thread = listed.get(i).article().classification().thread();
      if (thread != null) {
        threads.computeIfAbsent(thread, name -> new ArrayList<>()).add(listed.get(i));
      }
    }
  }

  void addTo(List<PlannedPage> pages) {
    List<Listed> listed = context.newestFirst();
    for (int i = 0; i < listed.size(); i++) {
      pages.add(
          page(
              listed.get(i),
              i == listed.size() - 1 ? null : listed.get(i + 1),
              i == 0 ? null : listed.get(i - 1)));
    }
  }

  private PlannedPage page(Listed listed, @Nullable Listed earlier, @Nullable Listed later) {
    Article article = listed.article();
    List<Object> shows = new ArrayList<>();
    shows.add(listed);
    shows.add(article.file().value());
    shows.add(earlier);
    shows.add(later);
    shows.add(thread(article));
    return PlannedPage.of(
        article.path(),
        ArticleView.class,
        shows,
        new Body(article.body(), article.path()),
        () -> view(listed, linkOrNull(earlier), linkOrNull(later)));
  }

  private static @Nullable Link linkOrNull(@Nullable Listed listed) {
    return listed == null ? null : listed.link();
  }

  private ArticleView view(Listed listed, @Nullable Link earlier, @Nullable Link later) {
    Article article = listed.article();
    PageInfo shell =
        context
            .pageInfos()
            .of(article.path(), Section.OTHER, article.head().headline(), article.head().summary());
    PublicationDate updated = article.dates().updated();
    return new ArticleView(
        shell,
        listed.card(),
        new Body(article.body(), article.path()),
        edition(article.dates().published().day()),
        updated == null ? null : context.dates().label(updated),
        article.head().authors(),
        citations(article),
        corrections(article),
        threadView(listed),
        earlier,
        later);
  }

  private Link edition(LocalDate day) {
    return new Link(SitePath.of(day), context.dates().date(day));
  }

  private List<CitationView> citations(Article article) {
    List<CitationView> views = new ArrayList<>(article.classification().citations().size());
    for (Citation citation : article.classification().citations()) {
      Link source = context.listings().sourceLink(citation.source());
      views.add(new CitationView(source, citation.url(), citation.title()));
    }
    return views;
  }

  private List<CorrectionView> corrections(Article article) {
    List<CorrectionView> views = new ArrayList<>(article.dates().corrections().size());
    for (Correction correction : article.dates().corrections()) {
      views.add(new CorrectionView(context.dates().label(correction.date()), correction.text()));
    }
    return views;
  }

  /** The articles of its running story, oldest first; null when it is part of none. */
  private @Nullable List<Listed> thread(Article article) {
    String name = article.classification().thread();
    List<Listed> members = name == null ? null : threads.get(name);
    return members == null || members.size() < 2 ? null : members;
  }

  private @Nullable ThreadView threadView(Listed listed) {
    String name = listed.article().classification().thread();
    List<Listed> members = thread(listed.article());
    if (name == null || members == null) {
      return null;
    }
    List<ThreadItem> items = new ArrayList<>(members.size());
    for (Listed member : members) {
      boolean current = member.article().path().equals(listed.article().path());
      items.add(new ThreadItem(member.line(), current));
    }
    return new ThreadView(name, items);
  }
}
