package dev.dateline.plan.view;

import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * The pages that every site has: {@code ${page.root}${site.pages.archive}}.
 *
 * @param links word: how links name pages, {@code FOLDER} or {@code FILE}; templates need it
 *     rarely; example: {@code FOLDER}
 * @param home path: the front page, which is empty in a site for a web server; example: {@code
 *     index.html}
 * @param archive path: the index of all editions; example: {@code archive/}
 * @param topics path: the index of all topics; example: {@code topics/}
 * @param sources path: the index of all sources; example: {@code sources/}
 * @param corrections path, may be absent: the list of all corrections, or what the owner has
 *     written at its address; absent when there is neither; example: {@code corrections/}
 * @param search path, may be absent: the full-text search; absent when the settings turn it off and
 *     in a site for a disk; example: {@code search/}
 */
public record FixedPages(
    LinkForm links,
    SitePath home,
    SitePath archive,
    SitePath topics,
    SitePath sources,
    @Nullable SitePath corrections,
    @Nullable SitePath search) {

  public static FixedPages linkedBy(LinkForm links) {
    return new FixedPages(
        links,
        SitePath.HOME,
        new SitePath("archive/"),
        new SitePath("topics/"),
        new SitePath("sources/"),
        null,
        null);
  }

  /** The same pages with one for corrections. */
  public FixedPages withCorrections(@Nullable SitePath page) {
    return new FixedPages(links, home, archive, topics, sources, page, search);
  }

  /** The same pages with one for the search. */
  public FixedPages withSearch(@Nullable SitePath page) {
    return new FixedPages(links, home, archive, topics, sources, corrections, page);
  }
}
