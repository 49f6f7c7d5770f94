package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param title of the page alone; empty on the home page
 * @param description plain text for search engines
 * @param path the page's address
 * @param root what a link puts before a {@link SitePath}: {@code ../../}
 * @param canonical absolute address; absent without a base URL
 * @param section the part of the navigation that the page belongs to
 */
public record PageInfo(
    String title,
    String description,
    SitePath path,
    String root,
    @Nullable String canonical,
    Section section) {

  /** The parts of the navigation. */
  public enum Section {
    HOME,
    ARCHIVE,
    TOPICS,
    SOURCES,
    OTHER
  }
}
