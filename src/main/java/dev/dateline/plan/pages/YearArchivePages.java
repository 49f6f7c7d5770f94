package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.YearArchive;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.SourceYearView;
import dev.dateline.plan.view.ThreadYearView;
import dev.dateline.plan.view.TopicYearView;
import dev.dateline.plan.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of the articles of one year of a topic, source or running story. */
final class YearArchivePages {
  /** A page leads to so many years before it and after it, or its size would grow with all. */
  private static final int YEARS_AROUND = 20;

  private YearArchivePages() {}

  static void add(List<Output> pages, ArticleIndex index) {
    Link link = new Link(index.link().path(), index.link().name());
    List<YearArchive> archives = index.archives();
    List<CountedLink> years = index.years();
    for (int i = 0; i < archives.size(); i++) {
      int from = Math.max(0, i - YEARS_AROUND);
      int to = Math.min(years.size(), i + YEARS_AROUND + 1);
      pages.add(
          TemplatePage.of(
              years.get(i).path(),
              index.kind().yearTemplate,
              new Inputs(index.kind(), link, archives.get(i), years.subList(from, to)),
              Origin.DATELINE));
    }
  }

  private record Inputs(
      ArticleIndex.Kind kind, Link parent, YearArchive archive, List<CountedLink> years)
      implements ViewInputs {
    @Override
    public View view(ViewContext context) {
      int year = archive.year();
      PageInfo page =
          context
              .pages()
              .of(
                  parent.path().page(Integer.toString(year)),
                  kind.section,
                  parent.name() + " " + year,
                  "");
      int count = archive.articles().size();
      var months = archive.months(context);
      return switch (kind) {
        case TOPIC -> new TopicYearView(page, parent, year, count, months, years);
        case SOURCE -> new SourceYearView(page, parent, year, count, months, years);
        case THREAD -> new ThreadYearView(page, parent, year, count, months, years);
      };
    }

    @Override
    public @Nullable PublicationDate lastChanged() {
      return ListedArticle.newest(archive.articles());
    }
  }
}
