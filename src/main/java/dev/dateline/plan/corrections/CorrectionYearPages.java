package dev.dateline.plan.corrections;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.CorrectionsYearView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /corrections/2023/}: the corrections of each year, when there are many. */
final class CorrectionYearPages {
  private CorrectionYearPages() {}

  /**
   * @param years newest first
   */
  static List<Output> outputs(List<CorrectionYear> years) {
    List<Output> pages = new ArrayList<>(years.size());
    for (int i = 0; i < years.size(); i++) {
      Inputs inputs = new Inputs(years.get(i), link(years, i + 1), link(years, i - 1));
      SitePath path = CorrectionPages.PATH.page(years.get(i).name());
      pages.add(TemplatePage.of(path, "corrections-year.ftlh", inputs, Origin.DATELINE));
    }
    return pages;
  }

  private static @Nullable Link link(List<CorrectionYear> years, int index) {
    if (index < 0 || index == years.size()) {
      return null;
    }
    String name = years.get(index).name();
    return new Link(CorrectionPages.PATH.page(name), name);
  }

  /**
   * @param earlier the page of the year before that has corrections; null for none
   * @param later the page of the year after that has corrections; null for none
   */
  private record Inputs(CorrectionYear year, @Nullable Link earlier, @Nullable Link later)
      implements ViewInputs {

    @Override
    public CorrectionsYearView view(ViewContext context) {
      SitePath path = CorrectionPages.PATH.page(year.name());
      return new CorrectionsYearView(
          context.pages().of(path, Section.OTHER, "", ""),
          CorrectionPages.PATH,
          year.year(),
          year.corrections().size(),
          year.months(context),
          earlier,
          later);
    }

    @Override
    public PublicationDate lastChanged() {
      return PublicationDate.of(year.corrections().get(0).date());
    }
  }
}
