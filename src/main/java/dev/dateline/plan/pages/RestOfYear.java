package dev.dateline.plan.pages;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.Headlines;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.Period;
import dev.dateline.plan.listing.PeriodArticles;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.list.HeadlineGroup;
import dev.dateline.plan.view.list.MoreOfYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows as headlines below the newest articles: the next ones of the same year.
 *
 * @param count how many articles the year has in all
 * @param articles newest first; not all when there are many
 * @param complete whether they are all that the year has after the newest ones
 */
record RestOfYear(Period year, int count, List<ListedArticle> articles, boolean complete) {
  private static final int MOST_LINES = 40;

  /**
   * @param shown so many of the first articles are on the page already
   * @return null when the year of the last of them has no other
   */
  static @Nullable RestOfYear of(List<PeriodArticles> years, int shown) {
    int left = shown;
    for (PeriodArticles year : years) {
      int count = year.articles().size();
      if (left <= count) {
        List<ListedArticle> rest = year.articles().subList(left, count);
        List<ListedArticle> next = Headlines.first(rest, MOST_LINES);
        return rest.isEmpty()
            ? null
            : new RestOfYear(year.period(), count, next, next.size() == rest.size());
      }
      left -= count;
    }
    return null;
  }

  /**
   * @param rest null for none
   * @param page the page that shows them
   */
  static @Nullable MoreOfYear view(
      @Nullable RestOfYear rest, CountedLink page, ViewContext context) {
    return rest == null ? null : rest.more(page, context);
  }

  private MoreOfYear more(CountedLink page, ViewContext context) {
    Link own = page.asLink();
    List<HeadlineGroup> months = new ArrayList<>();
    for (PeriodArticles month : PeriodArticles.cut(Period.Unit.MONTH, articles)) {
      months.add(
          new HeadlineGroup(
              month.period().name(context.dates()),
              month.period().key(),
              null,
              month.articles().size(),
              Headlines.days(month.articles(), true, own, context),
              true));
    }
    CountedLink link = new CountedLink(year.below(page.path()), year.title(context.dates()), count);
    return new MoreOfYear(link, months, complete);
  }
}
