package dev.dateline.plan.pages;

import dev.dateline.model.SitePath;
import dev.dateline.model.Translations;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.ListedEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place of every article in its edition. An article in several languages has one place, which
 * all of its languages share.
 */
final class EditionPlaces {
  /** An article names so many others of its edition, so that a new one changes few pages. */
  static final int OTHERS = 6;

  private final Map<SitePath, Place> places = new HashMap<>();
  private final Translations translations;

  /**
   * Where an article stands in its edition, and what a reader can go on to from there.
   *
   * @param day of the edition
   * @param next the article after it in the order of the edition; null for the last one
   * @param others at most {@value #OTHERS} other articles of the edition, in its order
   * @param earlier the day of the edition before; null for the first edition
   * @param later the day of the edition after; null for an article that has another one after it in
   *     its own edition, and for the last edition. So a new edition changes the page of one
   *     article.
   */
  record Place(
      LocalDate day,
      @Nullable ListedArticle next,
      List<ListedArticle> others,
      @Nullable LocalDate earlier,
      @Nullable LocalDate later) {}

  EditionPlaces(DigestListing listing) {
    this.translations = listing.translations();
    List<ListedEdition> editions = listing.editions();
    for (int i = 0; i < editions.size(); i++) {
      LocalDate earlier = i + 1 < editions.size() ? editions.get(i + 1).day() : null;
      LocalDate later = i > 0 ? editions.get(i - 1).day() : null;
      add(editions.get(i), earlier, later);
    }
  }

  private void add(ListedEdition edition, @Nullable LocalDate earlier, @Nullable LocalDate later) {
    List<ListedArticle> articles = edition.articles();
    for (int i = 0; i < articles.size(); i++) {
      boolean last = i + 1 == articles.size();
      ListedArticle next = last ? null : articles.get(i + 1);
      Place place =
          new Place(edition.day(), next, others(articles, i), earlier, last ? later : null);
      places.put(articles.get(i).path(), place);
    }
  }

  /** Those that follow an article and, behind the last, those that the edition begins with. */
  private static List<ListedArticle> others(List<ListedArticle> edition, int index) {
    int size = edition.size();
    int count = Math.min(OTHERS, size - 1);
    int fromStart = Math.max(0, index + 1 + count - size);
    List<ListedArticle> others = new ArrayList<>(count);
    others.addAll(edition.subList(0, fromStart));
    others.addAll(edition.subList(index + 1, index + 1 + count - fromStart));
    return others;
  }

  /**
   * The place of an article.
   *
   * @throws IllegalArgumentException for one that is in no edition
   */
  Place of(ListedArticle article) {
    Place place = places.get(article.path());
    for (SitePath other : translations.others(article.path())) {
      Place shared = places.get(other);
      if (place == null && shared != null && shared.day().equals(article.day())) {
        place = shared;
      }
    }
    if (place == null) {
      throw new IllegalArgumentException("no edition has " + article.path());
    }
    return place;
  }
}
