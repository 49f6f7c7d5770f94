package dev.dateline.plan.view.page;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.CorrectionGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one year. Template: {@code corrections-year.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param corrections path: the page with the newest corrections; example: {@code corrections/}
 * @param year number: the year; example: {@code 2023}
 * @param count number: how many corrections there are; example: {@code 112}
 * @param months list of {@link CorrectionGroup}: the corrections month by month, newest first
 * @param earlier {@link Link}, may be absent: the page of the year before that has corrections
 * @param later {@link Link}, may be absent: the page of the year after that has corrections
 */
public record CorrectionsYearView(
    PageInfo page,
    SitePath corrections,
    int year,
    int count,
    List<CorrectionGroup> months,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {
  @Override
  public List<Link> listed() {
    return CorrectionGroup.articles(months);
  }
}
