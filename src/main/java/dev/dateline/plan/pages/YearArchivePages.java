package dev.dateline.plan.pages;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.YearArchive;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.SourceYearView;
import dev.dateline.plan.view.TopicYearView;
import dev.dateline.plan.view.View;
import java.util.List;

/** The pages of the articles of one year of a topic or source. */
final class YearArchivePages {
  private YearArchivePages() {}

  /**
   * @param section the one of topics or that of sources
   * @param parent the page of the topic or source
   * @param links to all archives of it
   */
  static void add(
      List<Output> pages,
      Section section,
      CountedLink parent,
      List<YearArchive> archives,
      List<CountedLink> links) {
    String template = section == Section.TOPICS ? "topic-year.ftlh" : "source-year.ftlh";
    Link link = new Link(parent.path(), parent.name());
    for (YearArchive archive : archives) {
      pages.add(
          TemplatePage.of(
              parent.path().page(Integer.toString(archive.year())),
              template,
              new Inputs(section, link, archive, links),
              Origin.DATELINE));
    }
  }

  private record Inputs(Section section, Link parent, YearArchive archive, List<CountedLink> years)
      implements ViewInputs {
    @Override
    public View view(ViewContext context) {
      int year = archive.year();
      PageInfo page =
          context
              .pages()
              .of(
                  parent.path().page(Integer.toString(year)),
                  section,
                  parent.name() + " " + year,
                  "");
      int count = archive.articles().size();
      return section == Section.TOPICS
          ? new TopicYearView(page, parent, year, count, archive.months(context), years)
          : new SourceYearView(page, parent, year, count, archive.months(context), years);
    }
  }
}
