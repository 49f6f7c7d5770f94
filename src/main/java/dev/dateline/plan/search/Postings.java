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
  private final PrintableNumbers articles = new PrintableNumbers();
  private final PrintableNumbers positions = new PrintableNumbers();
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
      articles.add(2 * (article - lastArticle - 1) + (headline ? 1 : 0));
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
    positions.add(count - 1);
    int last = 0;
    for (int i = 0; i < count; i++) {
      positions.add(here[i] - last);
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
