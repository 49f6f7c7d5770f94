package dev.dateline.plan.search;

import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.output.SharedInputs;
import java.util.List;

/**
 * The articles of one year as a search finds them. An article is known by its place in the list, so
 * that a new one at the end changes none of the others.
 *
 * @param articles oldest first
 * @param pieces into how many files the index of words is cut, a power of two
 */
record SearchYear(int year, int pieces, List<SearchedArticle> articles) implements SharedInputs {
  /** So much text makes a piece of about 20 KB when it is compressed. */
  private static final int TEXT_OF_PIECE = 200_000;

  /** How many articles are described in one file. */
  static final int ARTICLES_IN_FILE = 32;

  /** A list of spellings has words alone, so it is shorter than a piece. */
  private static final int PIECES_OF_LIST = 4;

  /**
   * An article.
   *
   * @param language of its body
   */
  record SearchedArticle(ListedArticle listed, BodySource body, String language) {}

  static SearchYear of(int year, List<SearchedArticle> articles) {
    long text = 0;
    for (SearchedArticle article : articles) {
      text += article.body().end() - article.body().offset();
    }
    int pieces = 1;
    while ((long) pieces * TEXT_OF_PIECE < text) {
      pieces *= 2;
    }
    return new SearchYear(year, pieces, articles);
  }

  int spellings() {
    return Math.max(1, pieces / PIECES_OF_LIST);
  }

  int files() {
    return (articles.size() + ARTICLES_IN_FILE - 1) / ARTICLES_IN_FILE;
  }

  /** {@code search/2023/words-4.json}. */
  SitePath file(String kind, int number) {
    return new SitePath("search/" + year + "/" + kind + "-" + number + ".json");
  }

  SitePath file(String kind) {
    return new SitePath("search/" + year + "/" + kind + ".json");
  }
}
