package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * An article or page in another language.
 *
 * @param link {@link Link}: its page, by the language's own name for itself
 * @param lang text: the language as a BCP 47 tag; example: {@code de}
 * @param url address, may be absent: the page's full address, absent when the site has no base URL;
 *     example: {@code https://example.org/de/2023/12/28/caravan/}
 */
public record LanguageLink(Link link, String lang, @Nullable String url) {}
