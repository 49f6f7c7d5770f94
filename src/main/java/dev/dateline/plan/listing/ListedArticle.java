package dev.dateline.plan.listing;

import dev.dateline.model.ArticleDates;
import dev.dateline.model.ArticleHead;
import dev.dateline.model.Classification;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.list.Card;
import dev.dateline.plan.view.list.Card.ReportView;
import dev.dateline.plan.view.list.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as pages list it. Its body is no part of it, so an edited body changes no page that
 * lists the article.
 *
 * @param path the address of its page
 * @param topics links to the article's topics, in its order
 * @param sources links to the cited sources, each once
 * @param image absent when the article has none
 * @param report what an article without a text leads to; absent for others
 * @param badge {@code draft} or {@code scheduled} in a preview; absent for readers
 */
public record ListedArticle(
    SitePath path,
    ArticleHead head,
    ArticleDates dates,
    Classification classification,
    List<Link> topics,
    List<Link> sources,
    @Nullable ImageView image,
    @Nullable ReportView report,
    @Nullable String badge) {

  /** The day of the edition that it is in. */
  public LocalDate day() {
    return dates.published().day();
  }

  /** When it was last changed in substance: updated, corrected or else published. */
  public PublicationDate lastChanged() {
    PublicationDate modified = dates.modified();
    return modified == null ? dates.published() : modified;
  }

  /** When the newest article of a list was published, the newest days first; null for none. */
  public static @Nullable PublicationDate newest(List<ListedArticle> newestFirst) {
    PublicationDate newest = null;
    for (ListedArticle article : newestFirst) {
      PublicationDate date = article.dates().published();
      if (newest != null && !date.day().equals(newest.day())) {
        break;
      }
      Instant moment = date.moment();
      if (newest == null
          || (moment != null && (newest.moment() == null || moment.isAfter(newest.moment())))) {
        newest = date;
      }
    }
    return newest;
  }

  /** The link to its page, named by its headline. */
  public Link link() {
    return new Link(path, head.headline());
  }

  /** The article in a list with summaries. */
  public Card card(ViewContext context) {
    return new Card(
        path,
        head.headline(),
        context.dates().label(dates.published()),
        head.dateline(),
        head.summary(),
        topics,
        sources,
        image,
        report,
        language(context),
        badge);
  }

  /** The article in a list of headlines. */
  public Line line(ViewContext context) {
    return line(sources, context);
  }

  private Line line(List<Link> shown, ViewContext context) {
    return new Line(
        path,
        head.headline(),
        context.dates().label(dates.published()),
        shown,
        language(context),
        badge);
  }

  /** The link to a source that the article cites. */
  public Link sourceLink(Slug source) {
    SitePath path = DigestListing.SOURCES.page(source.value());
    for (Link link : sources) {
      if (link.path().equals(path)) {
        return link;
      }
    }
    throw new IllegalArgumentException("the article does not cite " + source);
  }

  /** The article's language, when it is not the site's. */
  public @Nullable String language(ViewContext context) {
    return context.config().language().equals(head.lang()) ? null : head.lang();
  }

  /** Articles in a list with summaries. */
  public static List<Card> cards(List<ListedArticle> articles, ViewContext context) {
    List<Card> cards = new ArrayList<>(articles.size());
    for (ListedArticle article : articles) {
      cards.add(article.card(context));
    }
    return cards;
  }

  /** Articles in a list of headlines. */
  public static List<Line> lines(List<ListedArticle> articles, ViewContext context) {
    List<Line> lines = new ArrayList<>(articles.size());
    for (ListedArticle article : articles) {
      lines.add(article.line(context));
    }
    return lines;
  }

  /**
   * @param own the page on which the lines stand; when it is that of a source, the lines do not
   *     link to it
   */
  static List<Line> lines(List<ListedArticle> articles, Link own, ViewContext context) {
    List<Line> lines = new ArrayList<>(articles.size());
    for (ListedArticle article : articles) {
      List<Link> sources = article.sources();
      boolean isCited = sources.contains(own);
      lines.add(
          article.line(
              isCited ? sources.stream().filter(link -> !link.equals(own)).toList() : sources,
              context));
    }
    return lines;
  }
}
