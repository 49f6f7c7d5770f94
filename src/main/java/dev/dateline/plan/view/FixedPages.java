package dev.dateline.plan.view;

import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are at the same address in every site: {@code ${page.root}${site.pages.archive}}.
 *
 * @param links word: how links name pages, {@code FOLDER} or {@code FILE}; templates need it
 *     rarely; example: {@code FOLDER}
 * @param home path: the front page, which is empty in a site for a web server; example: {@code
 *     index.html}
 * @param archive path: the index of all editions; example: {@code archive/}
 * @param topics path, may be absent: the index of all topics; absent when no article has one;
 *     example: {@code topics/}
 * @param sources path, may be absent: the index of all sources; absent when no article cites one;
 *     example: {@code sources/}
 * @param corrections path, may be absent: the list of all corrections, or what the owner has
 *     written at its address; absent when there is neither; example: {@code corrections/}
 * @param search path, may be absent: the full-text search; absent when the settings turn it off and
 *     in a site for a disk; example: {@code search/}
 */
public record FixedPages(
    LinkForm links,
    SitePath home,
    SitePath archive,
    @Nullable SitePath topics,
    @Nullable SitePath sources,
    @Nullable SitePath corrections,
    @Nullable SitePath search) {

  /**
   * Those of a site.
   *
   * @param isThere whether the site has a page
   * @param search the page of the search; null when there is none
   */
  public static FixedPages of(
      LinkForm links, Predicate<SitePath> isThere, @Nullable SitePath search) {
    return new FixedPages(
        links,
        SitePath.HOME,
        new SitePath("archive/"),
        ifThere("topics/", isThere),
        ifThere("sources/", isThere),
        ifThere("corrections/", isThere),
        search);
  }

  private static @Nullable SitePath ifThere(String path, Predicate<SitePath> isThere) {
    SitePath page = new SitePath(path);
    return isThere.test(page) ? page : null;
  }
}
