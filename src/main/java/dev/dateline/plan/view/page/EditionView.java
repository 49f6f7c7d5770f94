package dev.dateline.plan.view.page;

import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The edition of one day. Template: {@code edition.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param date {@link DateLabel}: the day, with its weekday
 * @param lead {@link Card}: the lead story
 * @param others list of {@link Card}: all other articles of the day
 * @param month {@link Link}: the page of the month
 * @param earlier {@link Link}, may be absent: the edition before this one, by date
 * @param later {@link Link}, may be absent: the edition after this one, by date
 */
public record EditionView(
    PageInfo page,
    DateLabel date,
    Card lead,
    List<Card> others,
    Link month,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {
  @Override
  public List<Link> above() {
    return List.of(month);
  }

  @Override
  public List<Link> listed() {
    return Card.links(lead, others);
  }
}
