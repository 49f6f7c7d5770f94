package dev.dateline.plan.view.page;

import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LanguageLink;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page outside of the dates, such as About. Template: {@code standalone.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param title text: the heading; example: {@code About this digest}
 * @param body HTML: the text of the page; example: {@code <p>We read the news for you.</p>}
 * @param badge word, may be absent: {@code draft} in a preview, always absent for readers; example:
 *     {@code draft}
 * @param lang text, may be absent: the language of the page as a BCP 47 tag, absent when it is the
 *     site's; example: {@code fr}
 * @param languages list of {@link LanguageLink}: the page in other languages, the site's language
 *     first
 */
public record StandaloneView(
    PageInfo page,
    String title,
    Body body,
    @Nullable String badge,
    @Nullable String lang,
    List<LanguageLink> languages)
    implements PageView {}
