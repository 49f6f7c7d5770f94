package dev.dateline.plan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An inverted index of the articles of one year: for each word, where it is. It is cut into pieces
 * by the first two characters of a word, so that a word and all that begin with the same letters
 * are in one piece.
 *
 * <p>Not for several threads while articles are added.
 */
final class WordIndex {
  /** Positions between two parts of an article, so that no phrase reaches from one to the other. */
  private static final int GAP = 2;

  private static final int SHORTEST_SPELLING = 5;

  private final int pieces;
  private final Map<String, Postings> words = new HashMap<>();
  private int articles;

  /**
   * @param pieces how many, at least 1
   */
  WordIndex(int pieces) {
    this.pieces = pieces;
  }

  /**
   * Adds the next article.
   *
   * @param parts the words of its parts in their order, with a space between two words; the first
   *     part is the headline
   */
  void add(List<String> parts) {
    int position = 0;
    for (int part = 0; part < parts.size(); part++) {
      position = add(parts.get(part), position, part == 0) + GAP;
    }
    articles++;
  }

  /** Adds the words of one part; returns the position behind them. */
  private int add(String part, int from, boolean headline) {
    int position = from;
    int start = 0;
    while (start < part.length()) {
      int space = part.indexOf(' ', start);
      int end = space < 0 ? part.length() : space;
      words
          .computeIfAbsent(part.substring(start, end), first -> new Postings())
          .add(articles, position++, headline);
      start = end + 1;
    }
    return position;
  }

  /** The pieces, each with its words in the order of their characters. */
  List<List<Entry>> pieces() {
    List<List<Entry>> cut = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      cut.add(new ArrayList<>());
    }
    new TreeMap<>(words)
        .forEach(
            (word, postings) ->
                cut.get(pieceOf(word, pieces))
                    .add(new Entry(word, postings.articles(), postings.positions())));
    return cut;
  }

  /**
   * A word of the index.
   *
   * @param articles which articles have it, as {@link Postings} writes them
   * @param positions where in each
   */
  record Entry(String word, String articles, String positions) {}

  /** The number of the piece that holds a word, and all words that begin like it. */
  static int pieceOf(String word, int pieces) {
    return hash(word, 0, Math.min(2, word.length())) % pieces;
  }

  /**
   * The number of the list of spellings that holds a word, by its end: for a word that is searched
   * with a wrong letter at its beginning. -1 for words that are in none.
   */
  static int spellingOf(String word, int lists) {
    int length = word.length();
    return length < SHORTEST_SPELLING - 1 ? -1 : hash(word, length - 2, length) % lists;
  }

  private static int hash(String text, int from, int to) {
    int hash = 7;
    for (int i = from; i < to; i++) {
      hash = (31 * hash + text.charAt(i)) % 65521;
    }
    return hash;
  }
}
