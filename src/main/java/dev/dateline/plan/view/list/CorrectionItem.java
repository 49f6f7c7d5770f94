package dev.dateline.plan.view.list;

import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.Link;
import org.jspecify.annotations.Nullable;

/**
 * A correction in a list of several articles' corrections.
 *
 * @param date {@link DateLabel}: when the article was corrected
 * @param text text: what was wrong; example: {@code An earlier version misstated the size of the
 *     caravan.}
 * @param article {@link Link}: the corrected article
 * @param lang text, may be absent: the language of the article as a BCP 47 tag, absent when it is
 *     the site's; example: {@code es}
 * @param badge word, may be absent: {@code draft} or {@code scheduled} in a preview, always absent
 *     for readers; example: {@code draft}
 */
public record CorrectionItem(
    DateLabel date, String text, Link article, @Nullable String lang, @Nullable String badge) {}
