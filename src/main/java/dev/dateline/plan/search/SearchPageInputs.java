package dev.dateline.plan.search;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.SearchView;
import java.util.List;

/** What the page of the search is made from. */
record SearchPageInputs(List<Year> years) implements ViewInputs {

  /** How the index of a year is cut. */
  record Year(int year, int articles, int pieces, int spellings) {}

  @Override
  public SearchView view(ViewContext context) {
    List<SearchView.Year> shown =
        years.stream()
            .map(
                year ->
                    new SearchView.Year(
                        year.year(), year.articles(), year.pieces(), year.spellings()))
            .toList();
    return new SearchView(context.pages().of(Search.PATH, Section.OTHER, "", ""), shown);
  }

  @Override
  public boolean isIndexed() {
    return false;
  }
}
