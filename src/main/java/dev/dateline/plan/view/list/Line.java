package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article on one line of a list.
 *
 * @param path path: the page of the article; example: {@code 2023/12/28/blinken-heads-to-mexico/}
 * @param headline text: what the article is called; example: {@code Blinken heads to Mexico}
 * @param date {@link DateLabel}: when the article appeared
 * @param sources list of {@link Link}: the pages of the sources that the article cites
 * @param lang text, may be absent: the language of the article as a BCP 47 tag, absent when it is
 *     the site's; example: {@code es}
 * @param badge word, may be absent: {@code draft} or {@code scheduled} in a preview, always absent
 *     for readers; example: {@code draft}
 */
public record Line(
    SitePath path,
    String headline,
    DateLabel date,
    List<Link> sources,
    @Nullable String lang,
    @Nullable String badge) {}
