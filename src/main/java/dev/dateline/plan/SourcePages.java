package dev.dateline.plan;

import dev.dateline.model.Citation;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import dev.dateline.plan.YearArchives.Year;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.SourceIndexView;
import dev.dateline.plan.view.SourceView;
import dev.dateline.plan.view.SourceYearView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The index by cited source. */
final class SourcePages {
  private static final Comparator<Source> BY_NAME =
      Comparator.comparing(Source::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Source::slug);

  private final PlanContext context;
  private final Map<Slug, List<Listed>> articles = new HashMap<>();

  SourcePages(PlanContext context) {
    this.context = context;
    for (Slug source : context.digest().sources().keySet()) {
      articles.put(source, new ArrayList<>());
    }
    Set<Slug> cited = new HashSet<>();
    for (Listed listed : context.newestFirst()) {
      cited.clear();
      file(listed, cited);
    }
  }

  private void file(Listed listed, Set<Slug> cited) {
    for (Citation citation : listed.article().classification().citations()) {
      if (cited.add(citation.source())) {
        articlesOf(citation.source()).add(listed);
      }
    }
  }

  void addTo(List<PlannedPage> pages) {
    List<Source> byName = new ArrayList<>(context.digest().sources().values());
    byName.sort(BY_NAME);
    List<SourceIndexView.Entry> entries = new ArrayList<>(byName.size());
    for (Source source : byName) {
      List<Year> years = YearArchives.byYear(articlesOf(source.slug()));
      CountedLink link = counted(source);
      List<CountedLink> yearLinks = YearArchives.links(link.path(), years);
      entries.add(new SourceIndexView.Entry(link, source.description()));
      pages.add(page(source, link, yearLinks));
      for (Year year : years) {
        pages.add(yearPage(link, year, yearLinks));
      }
    }
    pages.add(
        PlannedPage.of(
            Listings.SOURCES,
            new SourceIndexView(
                context.pageInfos().of(Listings.SOURCES, Section.SOURCES, "", ""), entries)));
  }

  private PlannedPage page(Source source, CountedLink link, List<CountedLink> years) {
    String description = source.description();
    List<Listed> newest = YearArchives.newest(articlesOf(source.slug()));
    return PlannedPage.of(
        link.path(),
        SourceView.class,
        List.of(source, link, newest, years),
        () ->
            new SourceView(
                context
                    .pageInfos()
                    .of(
                        link.path(),
                        Section.SOURCES,
                        link.name(),
                        description == null ? "" : description),
                link,
                source.handle(),
                source.url(),
                description,
                YearArchives.cards(newest),
                years));
  }

  private PlannedPage yearPage(CountedLink source, Year year, List<CountedLink> years) {
    var path = source.path().page(Integer.toString(year.year()));
    Link link = new Link(source.path(), source.name());
    return PlannedPage.of(
        path,
        SourceYearView.class,
        List.of(link, year.articles(), years),
        () ->
            new SourceYearView(
                context
                    .pageInfos()
                    .of(path, Section.SOURCES, source.name() + " " + year.year(), ""),
                link,
                year.year(),
                year.articles().size(),
                context.archives().months(year),
                years));
  }

  private CountedLink counted(Source source) {
    return new CountedLink(
        context.listings().sourceLink(source.slug()).path(),
        source.name(),
        articlesOf(source.slug()).size());
  }

  private List<Listed> articlesOf(Slug source) {
    List<Listed> of = articles.get(source);
    return of == null ? List.of() : of;
  }
}
