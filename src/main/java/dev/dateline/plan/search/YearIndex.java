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

  private static List<List<String>> parts(SearchedArticle article, BodyWords bodies)
      throws IOException {
    ListedArticle listed = article.listed();
    ArticleHead head = listed.head();
    List<List<String>> parts = new ArrayList<>();
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
    List<List<String>> body = bodies.of(article.body(), article.language());
    List<String> summary = words(head.summary());
    if (!isBeginning(summary, body)) {
      parts.add(summary);
    }
    parts.addAll(body);
    return parts;
  }

  /** Whether a summary is the beginning of the text, and adds nothing to it. */
  private static boolean isBeginning(List<String> summary, List<List<String>> body) {
    List<String> first = body.isEmpty() ? List.of() : body.get(0);
    return summary.size() <= first.size() && first.subList(0, summary.size()).equals(summary);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    SearchWords.of(text, words::add);
    return words;
  }
}
