package dev.dateline.plan.view.feed;

import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.ImageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a feed. All its addresses are absolute.
 *
 * @param id text: what identifies the article for ever; example: {@code
 *     tag:example.org,2023-12-28:/2023/12/28/caravan/}
 * @param url address: the page of the article; example: {@code
 *     https://example.org/2023/12/28/caravan/}
 * @param headline text: what the article is called; example: {@code Blinken heads to Mexico}
 * @param published {@link FeedDate}: when the article appeared
 * @param updated {@link FeedDate}: when the editor last changed or corrected it, or else when it
 *     appeared
 * @param lang text, may be absent: the language of the article as a BCP 47 tag, absent when it is
 *     the site's; example: {@code es}
 * @param authors list of texts: who wrote the article; example: {@code Ana Pérez}
 * @param topics list of texts: what the article is about; example: {@code Migration}
 * @param summary text: what the article says in short, may be empty; example: {@code Secretary of
 *     State Antony Blinken headed to Mexico City ...}
 * @param dateline text, may be absent: the place that the story comes from; example: {@code Mexico
 *     City}
 * @param image {@link ImageView}, may be absent: the picture of the article; its {@code src} is
 *     absolute, and its size is at most as wide as mails are
 * @param body HTML: the text of the article; example: {@code <p>Secretary of State Antony Blinken
 *     ...</p>}
 * @param credits list of {@link Credit}: the sources that the article cites, in the editor's order
 * @param corrections list of {@link Correction}: what was corrected, in the editor's order
 */
public record FeedEntry(
    String id,
    String url,
    String headline,
    FeedDate published,
    FeedDate updated,
    @Nullable String lang,
    List<String> authors,
    List<String> topics,
    String summary,
    @Nullable String dateline,
    @Nullable ImageView image,
    Body body,
    List<Credit> credits,
    List<Correction> corrections) {

  /**
   * A cited source.
   *
   * @param name text: what the source is called; example: {@code The New York Times}
   * @param page address: the page of this site about the source; example: {@code
   *     https://example.org/sources/nytimes/}
   * @param report address, may be absent: the report that is cited; example: {@code
   *     https://www.nytimes.com/2023/12/27/blinken.html}
   * @param title text, may be absent: the report's headline; example: {@code Blinken Visits Mexico
   *     City}
   * @param site address, may be absent: the source's own site; example: {@code
   *     https://www.nytimes.com/}
   * @param feed address, may be absent: the source's own feed; example: {@code
   *     https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml}
   */
  public record Credit(
      String name,
      String page,
      @Nullable String report,
      @Nullable String title,
      @Nullable String site,
      @Nullable String feed) {}

  /**
   * A correction.
   *
   * @param date {@link DateLabel}: when the article was corrected
   * @param text text: what was wrong; example: {@code An earlier version misstated the size of the
   *     caravan.}
   */
  public record Correction(DateLabel date, String text) {}
}
