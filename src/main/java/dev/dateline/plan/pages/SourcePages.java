package dev.dateline.plan.pages;

import dev.dateline.model.Citation;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.FeedPage;
import dev.dateline.plan.listing.Headlines;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.SourceView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The index by cited source. */
final class SourcePages {
  private static final Comparator<Source> BY_NAME =
      Comparator.comparing(Source::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Source::slug);

  private SourcePages() {}

  static List<Output> pages(PlanContext plan) {
    Map<Slug, List<ListedArticle>> articles =
        ArticleIndex.group(plan.listing(), SourcePages::addSourcesOf);
    List<Source> byName = new ArrayList<>(plan.digest().sources().values());
    byName.sort(BY_NAME);
    List<Output> pages = new ArrayList<>();
    List<Indexed> entries = new ArrayList<>(byName.size());
    for (Source source : byName) {
      List<ListedArticle> citing = articles.getOrDefault(source.slug(), List.of());
      ArticleIndex index =
          ArticleIndex.of(
              ArticleIndex.Kind.SOURCE, plan.listing().sourceLink(source.slug()), citing);
      LocalDate newest = citing.isEmpty() ? null : citing.get(0).day();
      entries.add(new Indexed(index.link(), source.description(), newest, List.of()));
      index.addTo(
          pages,
          new SourceInputs(
              index.link(),
              source.handle(),
              source.url(),
              source.description(),
              index.newest(),
              index.rest(),
              index.years()));
    }
    IndexPages.add(pages, IndexPages.Kind.SOURCES, entries);
    return pages;
  }

  private static void addSourcesOf(ListedArticle article, Set<Slug> slugs) {
    for (Citation citation : article.classification().citations()) {
      slugs.add(citation.source());
    }
  }

  /**
   * @param url the source's own site
   * @param newest the newest articles that cite it, newest first
   * @param rest the next ones of the same year; null for none
   * @param years its year archives, newest first
   */
  private record SourceInputs(
      CountedLink link,
      String handle,
      @Nullable String url,
      @Nullable String description,
      List<ListedArticle> newest,
      @Nullable RestOfYear rest,
      List<CountedLink> years)
      implements ViewInputs, FeedPage {
    @Override
    public Section section() {
      return Section.SOURCES;
    }

    @Override
    public SourceView view(ViewContext context) {
      String summary = Headlines.description(description, newest);
      return new SourceView(
          context.pages().of(link.path(), Section.SOURCES, link.name(), summary),
          link,
          handle,
          url,
          description,
          ListedArticle.cards(newest, context),
          RestOfYear.view(rest, link, context),
          years,
          feed(context));
    }

    @Override
    public @Nullable PublicationDate lastChanged() {
      return ListedArticle.newest(newest);
    }
  }
}
