package dev.dateline.plan.view.sitemap;

import dev.dateline.plan.view.View;
import java.util.List;

/**
 * The articles of the last two days for Google News. Template: {@code news-sitemap.ftlx}.
 *
 * @param home text: the absolute address of the front page; example: {@code https://example.org/}
 * @param articles list of {@link Article}: the articles, newest first; may be empty
 */
public record NewsSitemapView(String home, List<Article> articles) implements View {

  /**
   * An article.
   *
   * @param loc text: its absolute address; example: {@code https://example.org/2023/12/28/caravan/}
   * @param lang text: its language, as the two or three letters of ISO 639; example: {@code en}
   * @param published date: when the article appeared; example: {@code 2023-12-28}
   * @param headline text: what the article is called; example: {@code Blinken heads to Mexico}
   */
  public record Article(String loc, String lang, String published, String headline) {}
}
