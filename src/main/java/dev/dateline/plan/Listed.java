package dev.dateline.plan;

import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.view.Card;
import dev.dateline.plan.view.Line;
import dev.dateline.plan.view.Link;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with the forms in which pages list it. Each is made when the first page asks for it,
 * and shared by all of them; several threads that ask at once may make it more than once.
 */
public final class Listed {
  private final Article article;
  private final int number;
  private final LocalDate day;
  private final Listings listings;
  private @Nullable Card card;
  private @Nullable Line line;
  private @Nullable Link link;

  Listed(Article article, int number, Listings listings) {
    this.article = article;
    this.number = number;
    this.day = article.dates().published().day();
    this.listings = listings;
  }

  Article article() {
    return article;
  }

  LocalDate day() {
    return day;
  }

  /** Its place in {@link SitePlan#listed()}. */
  public int number() {
    return number;
  }

  public ContentPath file() {
    return article.file();
  }

  /** What its forms are made from beside the article and the settings of the site. */
  public List<?> shows() {
    return listings.shows(article);
  }

  Card card() {
    Card known = card;
    if (known == null) {
      known = listings.card(article);
      card = known;
    }
    return known;
  }

  Line line() {
    Line known = line;
    if (known == null) {
      known = listings.line(article);
      line = known;
    }
    return known;
  }

  Link link() {
    Link known = link;
    if (known == null) {
      known = new Link(article.path(), article.head().headline());
      link = known;
    }
    return known;
  }
}
