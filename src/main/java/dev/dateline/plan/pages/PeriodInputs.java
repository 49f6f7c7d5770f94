package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.Headlines;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.Period;
import dev.dateline.plan.listing.Period.Unit;
import dev.dateline.plan.listing.PeriodArticles;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.list.HeadlineGroup;
import dev.dateline.plan.view.page.PeriodView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a year, month or day of a topic, source or thread is made from.
 *
 * @param parent the page of the topic, source or thread
 * @param parts newest first
 * @param earlier the period before that has such a page; null for none
 * @param later the period after that has such a page; null for none
 */
record PeriodInputs(
    ArticleIndex.Kind kind,
    Link parent,
    Period period,
    List<Part> parts,
    @Nullable Period earlier,
    @Nullable Period later)
    implements ViewInputs {

  /**
   * A month of a year, a day of a month, or the whole.
   *
   * @param shown its newest articles, newest first
   * @param count how many it has
   * @param hasPage whether all are on a page of its own
   */
  record Part(Period period, List<ListedArticle> shown, int count, boolean hasPage) {
    /** All parts together need about so many lines when each has a page of its own. */
    private static final int LINES_OF_ALL = 100;

    private static final int FEWEST_LINES = 3;

    static List<Part> of(List<PeriodArticles> parts, boolean havePages) {
      int lines = Math.max(FEWEST_LINES, LINES_OF_ALL / Math.max(1, parts.size()));
      List<Part> all = new ArrayList<>(parts.size());
      for (PeriodArticles part : parts) {
        List<ListedArticle> shown =
            havePages ? Headlines.first(part.articles(), lines) : part.articles();
        all.add(new Part(part.period(), shown, part.articles().size(), havePages));
      }
      return all;
    }
  }

  /** The parts that a page shows under headings of their own; the whole when there are none. */
  static List<PeriodArticles> parts(PeriodArticles whole) {
    return whole.isLong() || whole.period().unit() == Unit.YEAR ? whole.parts() : List.of(whole);
  }

  @Override
  public PeriodView view(ViewContext context) {
    SitePath path = period.below(parent.path());
    String title = period.title(context.dates());
    String name = parent.name() + (period.unit() == Unit.YEAR ? " " : ", ") + title;
    List<Link> parents = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      if (unit.compareTo(period.unit()) < 0) {
        parents.add(link(Period.of(unit, period.start()), context));
      }
    }
    List<HeadlineGroup> groups = new ArrayList<>();
    List<ListedArticle> all = new ArrayList<>();
    for (Part part : parts) {
      groups.add(group(part, context));
      all.addAll(part.shown());
    }
    return new PeriodView(
        context.pages().of(path, kind.section, name, Headlines.description(all)),
        parent,
        name,
        parents,
        parts.stream().mapToInt(Part::count).sum(),
        groups,
        earlier == null ? null : link(earlier, context),
        later == null ? null : link(later, context));
  }

  private HeadlineGroup group(Part part, ViewContext context) {
    boolean dated = part.period().unit() != Unit.DAY;
    return new HeadlineGroup(
        part.period().equals(period) ? "" : part.period().name(context.dates()),
        part.period().key(),
        part.hasPage() ? part.period().below(parent.path()) : null,
        part.count(),
        Headlines.days(part.shown(), dated, parent, context),
        part.shown().size() == part.count());
  }

  private Link link(Period other, ViewContext context) {
    return new Link(other.below(parent.path()), other.title(context.dates()));
  }

  @Override
  public @Nullable PublicationDate lastChanged() {
    return ListedArticle.newest(parts.get(0).shown());
  }
}
