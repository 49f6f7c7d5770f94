package dev.dateline.plan.view;

import dev.dateline.model.SitePath;

/**
 * A page of the site that lists articles.
 *
 * @param path path: the page; example: {@code topics/migration/}
 * @param name text: what the page is called; example: {@code Migration}
 * @param count number: how many articles it leads to; example: {@code 112}
 */
public record CountedLink(SitePath path, String name, int count) {

  /** The page alone. */
  public Link asLink() {
    return new Link(path, name);
  }
}
