package dev.dateline.plan.pages;

import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.Correction;
import dev.dateline.model.PublicationDate;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.ArticleView;
import dev.dateline.plan.view.ArticleView.CitationView;
import dev.dateline.plan.view.ArticleView.CorrectionView;
import dev.dateline.plan.view.ArticleView.ThreadItem;
import dev.dateline.plan.view.ArticleView.ThreadView;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.plan.view.PageInfo.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of every article. */
final class ArticlePages {
  /** A page shows so many articles of its running story, the newest ones. */
  private static final int THREAD_ITEMS = 50;

  private ArticlePages() {}

  static List<Output> pages(PlanContext plan) {
    List<Article> articles = plan.digest().articles();
    List<ListedArticle> listed = plan.listing().articles();
    Map<String, List<ListedArticle>> threads = threads(listed);
    List<Output> pages = new ArrayList<>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      int index = i;
      Article article = articles.get(i);
      plan.attempts()
          .of(article.file(), () -> pages.add(page(plan, article, listed, index, threads)));
    }
    return pages;
  }

  private static Output page(
      PlanContext plan,
      Article article,
      List<ListedArticle> listed,
      int index,
      Map<String, List<ListedArticle>> threads) {
    String lang = article.head().lang();
    String thread = article.classification().thread();
    Inputs inputs =
        new Inputs(
            listed.get(index),
            index == listed.size() - 1 ? null : listed.get(index + 1).link(),
            index == 0 ? null : listed.get(index - 1).link(),
            thread == null ? List.of() : threads.getOrDefault(thread, List.of()),
            new Body(
                article.body(),
                new LinkBase.Relative(article.path()),
                lang == null ? plan.config().language() : lang));
    return TemplatePage.of(article.path(), "article.ftlh", inputs, Origin.article(article.file()));
  }

  /** The newest articles of each running story, oldest first. */
  private static Map<String, List<ListedArticle>> threads(List<ListedArticle> newestFirst) {
    Map<String, List<ListedArticle>> threads = new HashMap<>();
    for (ListedArticle article : newestFirst) {
      String thread = article.classification().thread();
      if (thread != null) {
        List<ListedArticle> newest = threads.computeIfAbsent(thread, name -> new ArrayList<>());
        if (newest.size() < THREAD_ITEMS) {
          newest.add(article);
        }
      }
    }
    threads.values().forEach(Collections::reverse);
    return threads;
  }

  /**
   * @param earlier the article before it; {@code later} the one after it
   * @param thread the newest articles of its running story, oldest first; else empty
   */
  private record Inputs(
      ListedArticle article,
      @Nullable Link earlier,
      @Nullable Link later,
      List<ListedArticle> thread,
      Body body)
      implements ViewInputs {

    @Override
    public ArticleView view(ViewContext context) {
      PublicationDate updated = article.dates().updated();
      return new ArticleView(
          context
              .pages()
              .of(
                  article.path(),
                  Section.OTHER,
                  article.head().headline(),
                  article.head().summary()),
          article.card(context),
          body,
          context.edition(article.day()),
          updated == null ? null : context.dates().label(updated),
          article.head().authors(),
          citations(),
          corrections(context),
          threadView(context),
          earlier,
          later);
    }

    @Override
    public PublicationDate lastChanged() {
      PublicationDate updated = article.dates().updated();
      return updated == null ? article.dates().published() : updated;
    }

    private List<CitationView> citations() {
      List<CitationView> views = new ArrayList<>(article.classification().citations().size());
      for (Citation citation : article.classification().citations()) {
        Link source = article.sourceLink(citation.source());
        views.add(new CitationView(source, citation.url(), citation.title()));
      }
      return views;
    }

    private List<CorrectionView> corrections(ViewContext context) {
      List<CorrectionView> views = new ArrayList<>(article.dates().corrections().size());
      for (Correction correction : article.dates().corrections()) {
        views.add(new CorrectionView(context.dates().label(correction.date()), correction.text()));
      }
      return views;
    }

    private @Nullable ThreadView threadView(ViewContext context) {
      String name = article.classification().thread();
      if (name == null || thread.size() < 2) {
        return null;
      }
      List<ThreadItem> items = new ArrayList<>(thread.size());
      for (ListedArticle member : thread) {
        items.add(new ThreadItem(member.line(context), member.path().equals(article.path())));
      }
      return new ThreadView(name, items);
    }
  }
}
