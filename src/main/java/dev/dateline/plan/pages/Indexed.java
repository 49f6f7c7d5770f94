package dev.dateline.plan.pages;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.list.IndexEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index of all topics or sources says of one.
 *
 * @param newest the day of its newest article; null when it has none
 * @param children the topics below it
 */
record Indexed(
    CountedLink link,
    @Nullable String description,
    @Nullable LocalDate newest,
    List<Indexed> children) {
  /** How many characters of a description fit on a line of a phone. */
  private static final int LINE = 45;

  static final Comparator<Indexed> BUSIEST =
      Comparator.comparingInt((Indexed entry) -> entry.link().count())
          .reversed()
          .thenComparing(entry -> entry.link().name(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(entry -> entry.link().path());

  static final Comparator<Indexed> BY_NAME =
      Comparator.comparing((Indexed entry) -> entry.link().name(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(entry -> entry.link().path());

  /** How many lines it takes on a phone, without its children. */
  int lines() {
    int described = description == null ? 0 : description.length();
    return 1 + (described + LINE - 1) / LINE;
  }

  /** The same with other children. */
  Indexed with(List<Indexed> others) {
    return new Indexed(link, description, newest, others);
  }

  /** It and all below it, each alone. */
  void addEach(List<Indexed> to) {
    to.add(with(List.of()));
    children.forEach(child -> child.addEach(to));
  }

  static List<IndexEntry> view(List<Indexed> entries, ViewContext context) {
    List<IndexEntry> views = new ArrayList<>(entries.size());
    for (Indexed entry : entries) {
      LocalDate newest = entry.newest();
      views.add(
          new IndexEntry(
              entry.link(),
              entry.description(),
              newest == null ? null : context.dates().label(newest),
              view(entry.children(), context)));
    }
    return views;
  }
}
