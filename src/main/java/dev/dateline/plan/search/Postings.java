package dev.dateline.plan.search;

import java.util.Arrays;

/**
 * Where one word is: in which articles of a year, and at which positions in each. Articles are
 * added in their order, and so are the positions in one article.
 *
 * <p>An article is written as its distance from the one before, twice, and one more if the word is
 * in its headline. Positions are written as how many there are, and the distance of each from the
 * one before.
 */
final class Postings {
  private final StringBuilder articles = new StringBuilder(4);
  private final StringBuilder positions = new StringBuilder(8);
  private int lastArticle = -1;
  private int[] here = new int[2];
  private int count;

  /**
   * @param article its number in the year, from 0
   * @param position of the word among those of the article, from 0
   * @param headline whether the word is in the headline; the headline comes first
   */
  void add(int article, int position, boolean headline) {
    if (article != lastArticle) {
      endArticle();
      PrintableNumbers.append(2 * (article - lastArticle - 1) + (headline ? 1 : 0), articles);
      lastArticle = article;
    }
    if (count == here.length) {
      here = Arrays.copyOf(here, 2 * count);
    }
    here[count++] = position;
  }

  private void endArticle() {
    if (count == 0) {
      return;
    }
    PrintableNumbers.append(count - 1, positions);
    int last = 0;
    for (int i = 0; i < count; i++) {
      PrintableNumbers.append(here[i] - last, positions);
      last = here[i];
    }
    count = 0;
  }

  String articles() {
    return articles.toString();
  }

  String positions() {
    endArticle();
    return positions.toString();
  }
}
