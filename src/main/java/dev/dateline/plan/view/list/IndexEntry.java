package dev.dateline.plan.view.list;

import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic or source in the index of all.
 *
 * @param link {@link CountedLink}: its page
 * @param description text, may be absent: what it is about, or what it is; example: {@code Work,
 *     money, trade and prices.}
 * @param newest {@link DateLabel}, may be absent: the day of its newest article; absent when it has
 *     none
 * @param children list of {@link IndexEntry}: the topics below it, in the order of the page; empty
 *     for sources and in the order of names, where they have entries of their own
 */
public record IndexEntry(
    CountedLink link,
    @Nullable String description,
    @Nullable DateLabel newest,
    List<IndexEntry> children) {

  /** The pages of entries. */
  public static List<Link> links(List<IndexEntry> entries) {
    return entries.stream().map(entry -> entry.link().asLink()).toList();
  }
}
