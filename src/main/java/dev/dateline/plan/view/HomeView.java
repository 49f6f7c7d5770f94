package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page: the latest edition, then the ones before it.
 *
 * @param latest absent while the digest has no article
 */
public record HomeView(
    PageInfo page,
    @Nullable EditionBlock latest,
    List<EditionLines> previous,
    List<CountedLink> topics,
    List<CountedLink> years)
    implements PageView {

  /** An edition in full: the lead story and the others. */
  public record EditionBlock(Link link, DateLabel date, Card lead, List<Card> others) {}

  /** An edition as a list of headlines. */
  public record EditionLines(Link link, DateLabel date, List<Line> lines) {}
}
