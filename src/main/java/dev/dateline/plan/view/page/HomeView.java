package dev.dateline.plan.view.page;

import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.Card;
import dev.dateline.plan.view.list.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page: the latest edition, then the ones before it. Template: {@code home.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param latest {@link EditionBlock}, may be absent: the latest edition, absent while the digest
 *     has no article
 * @param coming list of {@link Line}: articles of the days to come, the next first; only in a
 *     preview with drafts, always empty for readers
 * @param previous list of {@link EditionLines}: the editions before the latest one, newest first
 * @param topics list of {@link CountedLink}: of the topics without a parent, the twenty that most
 *     articles of the last year are about, by name
 * @param years list of {@link CountedLink}: the pages of years, newest first
 */
public record HomeView(
    PageInfo page,
    @Nullable EditionBlock latest,
    List<Line> coming,
    List<EditionLines> previous,
    List<CountedLink> topics,
    List<CountedLink> years)
    implements PageView {
  @Override
  public List<Link> listed() {
    return latest == null ? List.of() : Card.links(latest.lead(), latest.others());
  }

  /**
   * An edition in full.
   *
   * @param link {@link Link}: the page of the edition
   * @param date {@link DateLabel}: its day, with the weekday
   * @param lead {@link Card}: the lead story
   * @param others list of {@link Card}: all other articles of the day
   */
  public record EditionBlock(Link link, DateLabel date, Card lead, List<Card> others) {}

  /**
   * An edition as a list of headlines.
   *
   * @param link {@link Link}: the page of the edition
   * @param date {@link DateLabel}: its day, with the weekday
   * @param count number: how many articles the edition has; example: {@code 12}
   * @param lines list of {@link Line}: its first articles, the lead story first; its page has all
   */
  public record EditionLines(Link link, DateLabel date, int count, List<Line> lines) {}
}
