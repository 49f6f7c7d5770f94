package dev.dateline.plan.view.page;

import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.list.CorrectionGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All corrections of the digest. Template: {@code corrections.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has; its title is empty when the owner has written
 *     no page of this address
 * @param body HTML, may be absent: the text of the owner's page of this address; example: {@code
 *     <p>We correct mistakes where they were made.</p>}
 * @param badge word, may be absent: {@code draft} in a preview for the owner's page, always absent
 *     for readers; example: {@code draft}
 * @param count number: how many corrections there are; example: {@code 12}
 * @param years list of {@link CorrectionGroup}: the corrections year by year, newest first; the
 *     newest 50 when there are more than 100
 * @param archive list of {@link CountedLink}: the pages of all years with the number of their
 *     corrections, newest first; none while this page shows all
 */
public record CorrectionsView(
    PageInfo page,
    @Nullable Body body,
    @Nullable String badge,
    int count,
    List<CorrectionGroup> years,
    List<CountedLink> archive)
    implements PageView {
  @Override
  public List<Link> listed() {
    return CorrectionGroup.articles(years);
  }
}
