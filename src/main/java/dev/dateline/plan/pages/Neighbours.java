package dev.dateline.plan.pages;

import dev.dateline.model.SitePath;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.view.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The article before and the one after each, by date. An article in several languages counts once;
 * all of its languages have the same neighbours.
 */
final class Neighbours {
  private final DigestListing listing;
  private final List<ListedArticle> once;

  /** By address; empty when every article is there in one language only. */
  private final Map<SitePath, Integer> positions = new HashMap<>();

  Neighbours(DigestListing listing) {
    this.listing = listing;
    this.once = listing.once(listing.articles());
    if (once != listing.articles()) {
      for (int i = 0; i < once.size(); i++) {
        positions.put(once.get(i).path(), i);
      }
    }
  }

  /** Every article once, newest first. */
  List<ListedArticle> once() {
    return once;
  }

  /**
   * The article before one.
   *
   * @param index of the article among all that are listed
   */
  @Nullable Link earlier(int index) {
    int position = position(index);
    return position + 1 < once.size() ? once.get(position + 1).link() : null;
  }

  /** The article after one. */
  @Nullable Link later(int index) {
    int position = position(index);
    return position > 0 ? once.get(position - 1).link() : null;
  }

  private int position(int index) {
    if (positions.isEmpty()) {
      return index;
    }
    SitePath path = listing.articles().get(index).path();
    Integer position = positions.get(listing.translations().first(path));
    return position == null ? 0 : position;
  }
}
