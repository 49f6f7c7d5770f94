package dev.dateline.plan.search;

import dev.dateline.model.ArticleHead;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.output.BodyWords;
import dev.dateline.plan.search.SearchYear.SearchedArticle;
import dev.dateline.plan.view.Link;
import dev.dateline.text.SearchWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the index of one year of the words that its articles have. */
final class YearIndex {
  private YearIndex() {}

  /** The pieces of the index. */
  static List<List<WordIndex.Entry>> of(SearchYear year, BodyWords bodies) throws IOException {
    WordIndex index = new WordIndex(year.pieces());
    for (SearchedArticle article : year.articles()) {
      index.add(parts(article, bodies));
    }
    return index.pieces();
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
