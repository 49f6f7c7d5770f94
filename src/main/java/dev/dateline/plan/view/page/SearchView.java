package dev.dateline.plan.view.page;

import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import java.util.List;

/**
 * The full-text search. What it finds is shown by {@code assets/search.js}, which knows the ids and
 * data attributes of the built-in template. Template: {@code search.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param years list of {@link Year}: the years that have articles, newest first
 */
public record SearchView(PageInfo page, List<Year> years) implements PageView {

  /**
   * The index of a year.
   *
   * @param year number: the year; example: {@code 2023}
   * @param articles number: how many articles it has; example: {@code 1204}
   * @param pieces number: how many files have its words; example: {@code 16}
   * @param spellings number: how many files have the spellings of its words; example: {@code 4}
   */
  public record Year(int year, int articles, int pieces, int spellings) {}
}
