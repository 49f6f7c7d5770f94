package dev.dateline.plan.search;

import dev.dateline.model.ArticleHead;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.output.BodyWords;
import dev.dateline.plan.output.DataSources;
import dev.dateline.plan.search.SearchYear.SearchedArticle;
import dev.dateline.plan.view.Link;
import dev.dateline.text.SearchWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The index of one year of the words that its articles have.
 *
 * @param pieces the words of each piece, in the order of their characters
 * @param spellings the words of each list of spellings, in the same order
 */
record YearIndex(List<List<WordIndex.Entry>> pieces, List<List<String>> spellings) {

  /** The index of a year, which all of its files share. */
  static YearIndex of(SearchYear year, DataSources<?> sources) throws IOException {
    return sources.shared(year, () -> of(year, sources.words(year.year())));
  }

  private static YearIndex of(SearchYear year, BodyWords bodies) throws IOException {
    WordIndex index = new WordIndex();
    for (SearchedArticle article : year.articles()) {
      index.add(parts(article, bodies));
    }
    List<List<WordIndex.Entry>> pieces = lists(year.pieces());
    List<List<String>> spellings = lists(year.spellings());
    for (WordIndex.Entry entry : index.entries()) {
      pieces.get(WordIndex.pieceOf(entry.word(), year.pieces())).add(entry);
      int list = WordIndex.spellingOf(entry.word(), year.spellings());
      if (list >= 0) {
        spellings.get(list).add(entry.word());
      }
    }
    return new YearIndex(pieces, spellings);
  }

  private static <T> List<List<T>> lists(int count) {
    List<List<T>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static List<String> parts(SearchedArticle article, BodyWords bodies) throws IOException {
    ListedArticle listed = article.listed();
    ArticleHead head = listed.head();
    List<String> parts = new ArrayList<>();
    parts.add(words(head.headline()));
    if (head.dateline() != null) {
      parts.add(words(head.dateline()));
    }
    for (Link topic : listed.topics()) {
      parts.add(words(topic.name()));
    }
    for (Link source : listed.sources()) {
      parts.add(words(source.name()));
    }
    String body = bodies.of(article.body(), article.language());
    String summary = words(head.summary());
    if (!isBeginning(summary, body)) {
      parts.add(summary);
    }
    int start = 0;
    for (int end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', start)) {
      parts.add(body.substring(start, end));
      start = end + 1;
    }
    return parts;
  }

  /** Whether a summary is the beginning of the text, and adds nothing to it. */
  private static boolean isBeginning(String summary, String body) {
    int end = summary.length();
    return end == 0
        || (body.startsWith(summary) && (body.charAt(end) == ' ' || body.charAt(end) == '\n'));
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    SearchWords.append(text, words);
    return words.isEmpty() ? "" : words.substring(0, words.length() - 1);
  }
}
