package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * What every page has, under the name {@code page}.
 *
 * @param title text: what the page is called, empty on the front page; example: {@code December
 *     2023}
 * @param description text: what the page is about, for search engines, may be empty; example:
 *     {@code All articles about migration.}
 * @param path path: the page itself; example: {@code 2023/12/28/}
 * @param root address: what a link puts before a path; example: {@code ../../}
 * @param canonical address, may be absent: the page's full address, absent when the site has no
 *     base URL; example: {@code https://example.org/2023/12/28/}
 * @param section word: the part of the navigation that the page belongs to, {@code HOME}, {@code
 *     ARCHIVE}, {@code TOPICS}, {@code SOURCES} or {@code OTHER}; example: {@code ARCHIVE}
 * @param locale text, may be absent: the language of the page and a territory, as Open Graph writes
 *     them, absent for a language without a usual one; example: {@code en_US}
 * @param image {@link ShareImage}, may be absent: the picture that a link to the page shows where
 *     links are shared, absent when the site has no base URL
 */
public record PageInfo(
    String title,
    String description,
    SitePath path,
    String root,
    @Nullable String canonical,
    Section section,
    @Nullable String locale,
    @Nullable ShareImage image) {

  /** A part of the navigation. */
  public enum Section {
    HOME,
    ARCHIVE,
    TOPICS,
    SOURCES,
    OTHER
  }
}
