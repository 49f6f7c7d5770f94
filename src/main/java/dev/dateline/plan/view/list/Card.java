package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as pages show it that list articles with their summaries.
 *
 * @param path path: the page of the article; example: {@code 2023/12/28/blinken-heads-to-mexico/}
 * @param headline text: what the article is called; example: {@code Blinken heads to Mexico}
 * @param date {@link DateLabel}: when the article appeared
 * @param dateline text, may be absent: the place that the story comes from; example: {@code Mexico
 *     City}
 * @param summary text: what the article says in short, may be empty; example: {@code Secretary of
 *     State Antony Blinken headed to Mexico City ...}
 * @param topics list of {@link Link}: the pages of the article's topics, in the editor's order
 * @param sources list of {@link Link}: the pages of the sources that the article cites
 * @param image {@link ImageView}, may be absent: the picture of the article
 * @param report {@link ReportView}, may be absent: the report that an article without a text leads
 *     to; its address is always there
 * @param lang text, may be absent: the language of the article as a BCP 47 tag, absent when it is
 *     the site's; example: {@code es}
 * @param badge word, may be absent: {@code draft} or {@code scheduled} in a preview, always absent
 *     for readers; example: {@code draft}
 */
public record Card(
    SitePath path,
    String headline,
    DateLabel date,
    @Nullable String dateline,
    String summary,
    List<Link> topics,
    List<Link> sources,
    @Nullable ImageView image,
    @Nullable ReportView report,
    @Nullable String lang,
    @Nullable String badge) {

  /** The pages of articles. */
  public static List<Link> links(List<Card> cards) {
    List<Link> links = new ArrayList<>(cards.size());
    for (Card card : cards) {
      links.add(new Link(card.path(), card.headline()));
    }
    return links;
  }

  /** The pages of the articles of an edition. */
  public static List<Link> links(Card lead, List<Card> others) {
    List<Link> links = new ArrayList<>(1 + others.size());
    links.add(new Link(lead.path(), lead.headline()));
    links.addAll(links(others));
    return links;
  }

  /**
   * The report that an article without a text leads to.
   *
   * @param source {@link Link}: the page of this site about the source
   * @param url address: where the report is; example: {@code
   *     https://www.nytimes.com/2023/12/27/blinken.html}
   * @param title text, may be absent: the report's headline; example: {@code Blinken Visits Mexico
   *     City}
   */
  public record ReportView(Link source, String url, @Nullable String title) {}
}
