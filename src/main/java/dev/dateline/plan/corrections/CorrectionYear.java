package dev.dateline.plan.corrections;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.list.CorrectionGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one year.
 *
 * @param corrections newest first
 */
record CorrectionYear(int year, List<ListedCorrection> corrections) {

  /** Cuts a list of corrections, newest first, by year. */
  static List<CorrectionYear> byYear(List<ListedCorrection> newestFirst) {
    List<CorrectionYear> years = new ArrayList<>();
    for (List<ListedCorrection> run : runs(newestFirst, each -> each.date().getYear())) {
      years.add(new CorrectionYear(run.get(0).date().getYear(), run));
    }
    return years;
  }

  /** Cuts a list where a number changes. */
  private static List<List<ListedCorrection>> runs(
      List<ListedCorrection> list, ToIntFunction<ListedCorrection> number) {
    List<List<ListedCorrection>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= list.size(); i++) {
      if (i == list.size()
          || number.applyAsInt(list.get(i)) != number.applyAsInt(list.get(start))) {
        runs.add(list.subList(start, i));
        start = i;
      }
    }
    return runs;
  }

  String name() {
    return Integer.toString(year);
  }

  /**
   * The year as a group.
   *
   * @param page of the year; null when it has none
   */
  CorrectionGroup group(@Nullable SitePath page, ViewContext context) {
    return group(name(), page, corrections, context);
  }

  /** Month by month, newest first. */
  List<CorrectionGroup> months(ViewContext context) {
    List<CorrectionGroup> months = new ArrayList<>();
    for (List<ListedCorrection> run : runs(corrections, each -> each.date().getMonthValue())) {
      String name = context.dates().month(run.get(0).date().getMonthValue());
      months.add(group(name, null, run, context));
    }
    return months;
  }

  private static CorrectionGroup group(
      String name,
      @Nullable SitePath page,
      List<ListedCorrection> corrections,
      ViewContext context) {
    return new CorrectionGroup(
        name, page, corrections.stream().map(correction -> correction.view(context)).toList());
  }
}
