package dev.dateline.publish.feed;

import dev.dateline.publish.feed.FeedChanges.Resent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Compares a feed with the one last published, as a feed reader does: it knows entries by their
 * ids. An entry with an unknown id is taken for one that readers have when
 *
 * <ul>
 *   <li>the last feed has its page, under another id;
 *   <li>or the last feed has an entry of the same title or with the same text, whose page is gone:
 *       the article has moved.
 * </ul>
 *
 * An article that was published before but not among the last feed's entries is back, as others
 * have left. Anything else is new, whatever its date: an article of last week that is added today
 * is one that nobody has read.
 */
public final class FeedComparison {
  private final Predicate<String> isPublished;
  private final Predicate<String> wasPublished;

  /** The entries of the last feed whose ids the new one does not have, in their order. */
  private final Map<String, ComparedEntry> gone = new LinkedHashMap<>();

  private final List<Resent> again = new ArrayList<>();

  private FeedComparison(Predicate<String> wasPublished, Predicate<String> isPublished) {
    this.wasPublished = wasPublished;
    this.isPublished = isPublished;
  }

  /**
   * @param wasPublished whether the last site has a page at a path
   * @param isPublished whether the new site has one
   */
  public static FeedChanges compare(
      JsonFeed last, JsonFeed now, Predicate<String> wasPublished, Predicate<String> isPublished) {
    return new FeedComparison(wasPublished, isPublished).compare(last, now);
  }

  private FeedChanges compare(JsonFeed last, JsonFeed now) {
    Map<String, ComparedEntry> known = new HashMap<>();
    for (ComparedEntry item : last.items()) {
      known.put(item.id(), item);
      gone.put(item.id(), item);
    }
    Set<String> authorities = new HashSet<>();
    last.items().forEach(item -> authorities.add(FeedChanges.authority(item.id())));
    int updated = 0;
    List<ComparedEntry> others = new ArrayList<>();
    for (ComparedEntry item : now.items()) {
      ComparedEntry before = known.get(item.id());
      gone.remove(item.id());
      if (before == null) {
        others.add(item);
      } else if (!before.modified().equals(item.modified())) {
        updated++;
      }
    }
    pair(others, ComparedEntry::path, before -> true);
    pair(others, ComparedEntry::title, this::hasLeft);
    pair(others, ComparedEntry::words, this::hasLeft);
    int back = 0;
    for (ComparedEntry item : others) {
      boolean sameIds = authorities.contains(FeedChanges.authority(item.id()));
      if (sameIds && wasPublished.test(item.path())) {
        back++;
      }
    }
    return new FeedChanges(others.size() - back, updated, back, again);
  }

  private boolean hasLeft(ComparedEntry before) {
    return !isPublished.test(before.path());
  }

  /** Takes entries out that have something in common with one that is gone, one for one. */
  private void pair(
      List<ComparedEntry> others,
      Function<ComparedEntry, String> common,
      Predicate<ComparedEntry> which) {
    Map<String, List<ComparedEntry>> candidates = new HashMap<>();
    for (ComparedEntry item : gone.values()) {
      if (!common.apply(item).isEmpty() && which.test(item)) {
        candidates.computeIfAbsent(common.apply(item), first -> new ArrayList<>()).add(item);
      }
    }
    others.removeIf(
        item -> {
          List<ComparedEntry> found = candidates.getOrDefault(common.apply(item), List.of());
          if (found.isEmpty()) {
            return false;
          }
          ComparedEntry before = found.remove(0);
          gone.remove(before.id());
          again.add(new Resent(before, item));
          return true;
        });
  }
}
