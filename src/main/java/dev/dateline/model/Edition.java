package dev.dateline.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The articles of one day.
 *
 * @param day the date of the edition
 * @param articles at least one; the first is the lead story
 */
public record Edition(LocalDate day, List<Article> articles) {
  public Edition {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("an edition has at least one article");
    }
  }
}
