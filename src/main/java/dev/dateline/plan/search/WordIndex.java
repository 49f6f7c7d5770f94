package dev.dateline.plan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An inverted index of the articles of one year: for each word, where it is. It can be cut into
 * pieces by the first two characters of a word, so that a word and all that begin with the same
 * letters are in one piece.
 *
 * <p>Not for several threads while articles are added.
 */
final class WordIndex {
  /** Positions between two parts of an article, so that no phrase reaches from one to the other. */
  private static final int GAP = 2;

  private static final int SHORTEST_SPELLING = 5;

  private final Map<Letters, Postings> words = new HashMap<>();
  private int articles;

  /**
   * A word as a piece of a text, so that one that is known already is found without a copy of it.
   */
  private static final class Letters {
    private final char[] text;
    private int from;
    private int to;
    private int hash;

    Letters(char[] text) {
      this.text = text;
    }

    /** Becomes the word that begins at an index; returns its end. */
    int moveTo(int start) {
      int sum = 0;
      int end = start;
      while (end < text.length && text[end] != ' ') {
        sum = 31 * sum + text[end++];
      }
      from = start;
      to = end;
      hash = sum;
      return end;
    }

    Letters copy() {
      Letters copy = new Letters(Arrays.copyOfRange(text, from, to));
      copy.to = to - from;
      copy.hash = hash;
      return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Letters letters)
          || letters.hash != hash
          || letters.to - letters.from != to - from) {
        return false;
      }
      for (int i = from, j = letters.from; i < to; i++, j++) {
        if (text[i] != letters.text[j]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return new String(text, from, to - from);
    }
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
    Letters word = new Letters(part.toCharArray());
    int position = from;
    int start = 0;
    while (start < part.length()) {
      start = word.moveTo(start) + 1;
      Postings postings = words.get(word);
      if (postings == null) {
        postings = new Postings();
        words.put(word.copy(), postings);
      }
      postings.add(articles, position++, headline);
    }
    return position;
  }

  /** The words in the order of their characters. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(words.size());
    words.forEach(
        (word, postings) ->
            entries.add(new Entry(word.toString(), postings.articles(), postings.positions())));
    entries.sort((a, b) -> a.word().compareTo(b.word()));
    return entries;
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
