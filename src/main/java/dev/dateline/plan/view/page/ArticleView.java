package dev.dateline.plan.view.page;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.LanguageLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.Card;
import dev.dateline.plan.view.list.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article. Template: {@code article.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param card {@link Card}: headline, date, topics, picture and all else that lists of articles
 *     show too
 * @param published {@link DateLabel}: when the article appeared; where a time of day is known, with
 *     the time and its zone
 * @param standfirst text, may be absent: what the editor wrote to sum up the article, absent when
 *     the text begins with the same words; example: {@code The talks come as border crossings hit a
 *     record.}
 * @param body HTML: the text of the article; example: {@code <p>Secretary of State Antony Blinken
 *     ...</p>}
 * @param edition {@link Link}: the edition that the article appeared in
 * @param updated {@link DateLabel}, may be absent: when the editor last changed the article
 * @param modified {@link DateLabel}, may be absent: when it was last changed or corrected, for
 *     programs
 * @param authors list of texts: who wrote the article; example: {@code Ana Pérez}
 * @param citations list of {@link CitationView}: the reports that the article is about, in the
 *     editor's order
 * @param corrections list of {@link CorrectionView}: what was corrected, in the editor's order
 * @param thread {@link ThreadSection}, may be absent: the thread that the article is part of
 * @param languages list of {@link LanguageLink}: the article in other languages, the site's
 *     language first
 * @param next {@link Line}, may be absent: the next article of the edition, absent for its last one
 * @param others list of {@link Line}: at most six other articles of the edition, in its order
 * @param onTopic {@link Related}, may be absent: what earlier editions have on a topic of the
 *     article
 * @param fromSource {@link Related}, may be absent: what earlier editions have from a source of the
 *     article
 * @param earlier {@link Link}, may be absent: the edition before this one, by date
 * @param later {@link Link}, may be absent: the edition after this one, only for the last article
 *     of an edition
 */
public record ArticleView(
    PageInfo page,
    Card card,
    DateLabel published,
    @Nullable String standfirst,
    Body body,
    Link edition,
    @Nullable DateLabel updated,
    @Nullable DateLabel modified,
    List<String> authors,
    List<CitationView> citations,
    List<CorrectionView> corrections,
    @Nullable ThreadSection thread,
    List<LanguageLink> languages,
    @Nullable Line next,
    List<Line> others,
    @Nullable Related onTopic,
    @Nullable Related fromSource,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {
  @Override
  public List<Link> above() {
    return List.of(edition);
  }

  /**
   * A few articles that have something in common.
   *
   * @param link {@link Link}: the page of the topic or source
   * @param lines list of {@link Line}: the articles, newest first
   */
  public record Related(Link link, List<Line> lines) {}

  /**
   * A cited report.
   *
   * @param source {@link Link}: the page of this site about the source
   * @param url address, may be absent: where the report itself is; example: {@code
   *     https://www.nytimes.com/2023/12/27/blinken.html}
   * @param title text, may be absent: the report's headline; example: {@code Blinken Visits Mexico
   *     City}
   * @param website address, may be absent: the source's own site; example: {@code
   *     https://www.nytimes.com/}
   */
  public record CitationView(
      Link source, @Nullable String url, @Nullable String title, @Nullable String website) {}

  /**
   * A correction.
   *
   * @param date {@link DateLabel}: when the article was corrected
   * @param text text: what was wrong; example: {@code An earlier version misstated the size of the
   *     caravan.}
   */
  public record CorrectionView(DateLabel date, String text) {}

  /**
   * A thread: several articles about the same events.
   *
   * @param path path: the page of the thread; example: {@code threads/the-caravan-of-december/}
   * @param name text: what the thread is called; example: {@code The caravan of December}
   * @param count number: how many articles it has; example: {@code 63}
   * @param items list of {@link ThreadItem}: its newest 50 articles, oldest first
   */
  public record ThreadSection(SitePath path, String name, int count, List<ThreadItem> items) {}

  /**
   * An article of a thread.
   *
   * @param line {@link Line}: the article
   * @param current true or false: whether it is the article that the page shows; example: {@code
   *     true}
   */
  public record ThreadItem(Line line, boolean current) {}
}
