package dev.dateline.plan.listing;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.EditionDay;
import java.time.LocalDate;
import java.util.List;

/**
 * The edition of a day as pages list it.
 *
 * @param articles at least one; the first is the lead story
 */
public record ListedEdition(LocalDate day, List<ListedArticle> articles) {

  /** The address of its page. */
  public SitePath path() {
    return SitePath.of(day);
  }

  /** The lead story. */
  public ListedArticle lead() {
    return articles.get(0);
  }

  /** The edition as calendars show it. */
  public EditionDay asDay() {
    return new EditionDay(articles.size(), lead().head().headline(), lead().head().lang());
  }

  /** The articles after the lead story. */
  public List<ListedArticle> others() {
    return articles.subList(1, articles.size());
  }
}
