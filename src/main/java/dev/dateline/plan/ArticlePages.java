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
import dev.dateline.plan.view.Shell;
import dev.dateline.plan.view.Shell.Section;
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
  private final Map<LocalDate, Link> editions = new HashMap<>();

  ArticlePages(PlanContext context) {
    this.context = context;
    List<Listed> listed = context.newestFirst();
    for (int i = listed.size() - 1; i >= 0; i--) {
      String thread = listed.get(i).article().filing().thread();
      if (thread != null) {
        threads.computeIfAbsent(thread, name -> new ArrayList<>()).add(listed.get(i));
      }
    }
  }

  void addTo(List<PlannedPage> pages) {
    List<Listed> listed = context.newestFirst();
    for (int i = 0; i < listed.size(); i++) {
      Link later = i == 0 ? null : listed.get(i - 1).link();
      Link earlier = i == listed.size() - 1 ? null : listed.get(i + 1).link();
      ArticleView view = view(listed.get(i), earlier, later);
      pages.add(new PlannedPage(view.card().path(), view));
    }
  }

  private ArticleView view(Listed listed, @Nullable Link earlier, @Nullable Link later) {
    Article article = listed.article();
    Shell shell =
        context
            .shells()
            .shell(
                article.path(),
                Section.OTHER,
                article.story().headline(),
                article.story().summary());
    PublicationDate updated = article.dating().updated();
    return new ArticleView(
        shell,
        listed.card(),
        new Body(article.body(), article.path()),
        edition(article.dating().published().day()),
        updated == null ? null : context.dates().label(updated),
        article.story().authors(),
        citations(article),
        corrections(article),
        thread(listed),
        earlier,
        later);
  }

  private Link edition(LocalDate day) {
    return editions.computeIfAbsent(day, of -> new Link(SitePath.of(of), context.dates().date(of)));
  }

  private List<CitationView> citations(Article article) {
    List<CitationView> views = new ArrayList<>(article.filing().citations().size());
    for (Citation citation : article.filing().citations()) {
      Link source = context.listings().sourceLink(citation.source());
      views.add(new CitationView(source, citation.url(), citation.title()));
    }
    return views;
  }

  private List<CorrectionView> corrections(Article article) {
    List<CorrectionView> views = new ArrayList<>(article.dating().corrections().size());
    for (Correction correction : article.dating().corrections()) {
      views.add(new CorrectionView(context.dates().label(correction.date()), correction.text()));
    }
    return views;
  }

  private @Nullable ThreadView thread(Listed listed) {
    String name = listed.article().filing().thread();
    List<Listed> members = name == null ? null : threads.get(name);
    if (name == null || members == null || members.size() < 2) {
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
