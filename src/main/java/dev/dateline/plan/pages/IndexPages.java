package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.IndexOrder;
import dev.dateline.plan.view.page.SourceIndexView;
import dev.dateline.plan.view.page.TopicIndexView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of all topics or of all sources: {@code /topics/} with those first that have most
 * articles, {@code /topics/by-name/} from A to Z. Where they are too many for one page, the first
 * has as many as a reader looks through, and the names stand in pages by their first letters.
 */
final class IndexPages {
  /** So many lines fill twelve screens of a phone. */
  private static final int MOST_LINES = 180;

  private final Kind kind;
  private final List<Output> pages;
  private final @Nullable LocalDate newest;

  /** Of what it is an index. */
  enum Kind {
    TOPICS("topics.ftlh", Section.TOPICS),
    SOURCES("sources.ftlh", Section.SOURCES);

    final String template;
    final Section section;

    Kind(String template, Section section) {
      this.template = template;
      this.section = section;
    }

    SitePath path() {
      return this == TOPICS ? DigestListing.TOPICS : DigestListing.SOURCES;
    }
  }

  private IndexPages(Kind kind, List<Output> pages, @Nullable LocalDate newest) {
    this.kind = kind;
    this.pages = pages;
    this.newest = newest;
  }

  /**
   * Adds the pages of an index; none where there is nothing to list.
   *
   * @param entries at the top, in any order
   */
  static void add(List<Output> pages, Kind kind, List<Indexed> entries) {
    if (entries.isEmpty()) {
      return;
    }
    List<Indexed> each = new ArrayList<>();
    entries.forEach(entry -> entry.addEach(each));
    each.sort(Indexed.BY_NAME);
    LocalDate newest =
        each.stream()
            .map(Indexed::newest)
            .filter(day -> day != null)
            .max(Comparator.naturalOrder())
            .orElse(null);
    IndexPages index = new IndexPages(kind, pages, newest);
    index.addBusiest(entries, each.size());
    index.addNames(each);
  }

  private void addBusiest(List<Indexed> entries, int count) {
    BusiestEntries busiest = new BusiestEntries(MOST_LINES);
    List<Indexed> shown = busiest.of(entries);
    add(kind.path(), shown, order(false, count, count - busiest.shown(), List.of(), null));
  }

  private void addNames(List<Indexed> byName) {
    SitePath path = names();
    if (lines(byName) <= MOST_LINES) {
      add(path, byName, order(true, byName.size(), 0, List.of(), null));
      return;
    }
    List<NamesByLetter> parts = NamesByLetter.cut(byName, MOST_LINES);
    List<CountedLink> letters = new ArrayList<>(parts.size());
    for (NamesByLetter part : parts) {
      letters.add(new CountedLink(path.page(part.prefix()), part.title(), part.entries().size()));
    }
    add(path, List.of(), order(true, byName.size(), byName.size(), letters, null));
    for (NamesByLetter part : parts) {
      int rest = byName.size() - part.entries().size();
      add(
          path.page(part.prefix()),
          part.entries(),
          order(true, byName.size(), rest, letters, part.title()));
    }
  }

  private static int lines(List<Indexed> entries) {
    return entries.stream().mapToInt(Indexed::lines).sum();
  }

  private SitePath names() {
    return kind.path().page("by-name");
  }

  private IndexOrder order(
      boolean byName, int count, int rest, List<CountedLink> letters, @Nullable String letter) {
    return new IndexOrder(byName, kind.path(), names(), count, rest, letters, letter);
  }

  private void add(SitePath path, List<Indexed> entries, IndexOrder order) {
    Inputs inputs = new Inputs(kind, path, order, entries, newest);
    pages.add(TemplatePage.of(path, kind.template, inputs, Origin.DATELINE));
  }

  /**
   * @param newest the day of the newest article of all; null when there is none
   */
  private record Inputs(
      Kind kind, SitePath path, IndexOrder order, List<Indexed> entries, @Nullable LocalDate newest)
      implements ViewInputs {
    @Override
    public PageView view(ViewContext context) {
      PageInfo page = context.pages().of(path, kind.section, "", "");
      return kind == Kind.TOPICS
          ? new TopicIndexView(page, order, Indexed.view(entries, context))
          : new SourceIndexView(page, order, Indexed.view(entries, context));
    }

    @Override
    public @Nullable PublicationDate lastChanged() {
      return newest == null ? null : PublicationDate.of(newest);
    }
  }
}
