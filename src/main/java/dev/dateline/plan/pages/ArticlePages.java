package dev.dateline.plan.pages;

import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.Correction;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.share.SharePictures;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.plan.view.ShareImage;
import dev.dateline.plan.view.page.ArticleView;
import dev.dateline.plan.view.page.ArticleView.CitationView;
import dev.dateline.plan.view.page.ArticleView.CorrectionView;
import dev.dateline.plan.view.page.ArticleView.ThreadItem;
import dev.dateline.plan.view.page.ArticleView.ThreadSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of every article. */
final class ArticlePages {
  private ArticlePages() {}

  static List<Output> pages(PlanContext plan, ThreadPages threads, OtherLanguages languages) {
    List<Article> articles = plan.digest().articles();
    List<ListedArticle> listed = plan.listing().articles();
    EditionPlaces places = new EditionPlaces(plan.listing());
    EarlierArticles earlier = new EarlierArticles(plan.listing());
    List<Output> pages = new ArrayList<>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      int index = i;
      Article article = articles.get(i);
      plan.attempts()
          .of(
              article.file(),
              () -> {
                Links links =
                    new Links(
                        places.of(listed.get(index)),
                        earlier.of(index),
                        threads.of(listed.get(index)),
                        languages.of(article.path()));
                pages.add(page(plan, article, listed.get(index), links));
              });
    }
    return pages;
  }

  private static Output page(PlanContext plan, Article article, ListedArticle listed, Links links) {
    Inputs inputs =
        new Inputs(
            listed,
            links,
            websites(plan, article),
            SharePictures.ofArticle(plan, listed),
            new Body(
                article.body(),
                new LinkBase.Relative(article.path()),
                article.head().languageOr(plan.config().language()),
                listed.image() != null));
    return TemplatePage.of(article.path(), "article.ftlh", inputs, Origin.article(article.file()));
  }

  /** The sites of the sources that an article cites, where they are known. */
  private static Map<Slug, String> websites(PlanContext plan, Article article) {
    Map<Slug, String> websites = new HashMap<>();
    for (Citation citation : article.classification().citations()) {
      Source source = plan.digest().sources().get(citation.source());
      if (source != null && source.url() != null) {
        websites.put(citation.source(), source.url());
      }
    }
    return websites.isEmpty() ? Map.of() : websites;
  }

  /**
   * Other articles that an article leads to.
   *
   * @param thread what it shows of its thread; null when it is no part of one
   */
  private record Links(
      EditionPlaces.Place place,
      EarlierArticles.Earlier earlier,
      ThreadPages.@Nullable Part thread,
      List<OtherLanguages.Page> languages) {}

  /**
   * @param websites the sites of cited sources, where they are known
   * @param drawn the picture that is drawn for it where links are shared; null when there is none
   */
  private record Inputs(
      ListedArticle article,
      Links links,
      Map<Slug, String> websites,
      @Nullable ShareImage drawn,
      Body body)
      implements ViewInputs {

    @Override
    public ArticleView view(ViewContext context) {
      PublicationDate updated = article.dates().updated();
      PublicationDate modified = article.dates().modified();
      EditionPlaces.Place place = links.place();
      ListedArticle next = place.next();
      EarlierArticles.Group onTopic = links.earlier().onTopic();
      EarlierArticles.Group fromSource = links.earlier().fromSource();
      return new ArticleView(
          context.pages().ofArticle(article.path(), article.head(), article.image(), drawn),
          article.card(context),
          context.dates().labelWithTime(article.dates().published()),
          article.head().standfirst() ? article.head().summary() : null,
          body,
          context.edition(article.day()),
          updated == null ? null : context.dates().labelWithTime(updated),
          modified == null ? null : context.dates().labelWithTime(modified),
          article.head().authors(),
          citations(),
          corrections(context),
          threadSection(context),
          OtherLanguages.Page.links(links.languages(), context),
          next == null ? null : next.line(context),
          ListedArticle.lines(place.others(), context),
          onTopic == null ? null : onTopic.view(context),
          fromSource == null ? null : fromSource.view(context),
          place.earlier() == null ? null : context.edition(place.earlier()),
          place.later() == null ? null : context.edition(place.later()));
    }

    @Override
    public PublicationDate lastChanged() {
      return article.lastChanged();
    }

    private List<CitationView> citations() {
      List<CitationView> views = new ArrayList<>(article.classification().citations().size());
      for (Citation citation : article.classification().citations()) {
        Link source = article.sourceLink(citation.source());
        String website = websites.get(citation.source());
        views.add(new CitationView(source, citation.url(), citation.title(), website));
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

    private @Nullable ThreadSection threadSection(ViewContext context) {
      ThreadPages.Part thread = links.thread();
      if (thread == null) {
        return null;
      }
      List<ThreadItem> items = new ArrayList<>(thread.articles().size());
      for (ListedArticle member : thread.articles()) {
        items.add(new ThreadItem(member.line(context), member.path().equals(article.path())));
      }
      CountedLink link = thread.link();
      return new ThreadSection(link.path(), link.name(), link.count(), items);
    }
  }
}
