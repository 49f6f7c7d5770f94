package dev.dateline.plan.view;

import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;

/**
 * The pages that every site has, for templates to link to: {@code
 * ${page.root}${site.pages.archive}}.
 *
 * @param links how links name pages
 */
public record FixedPages(
    LinkForm links, SitePath home, SitePath archive, SitePath topics, SitePath sources) {

  public static FixedPages linkedBy(LinkForm links) {
    return new FixedPages(
        links,
        SitePath.HOME,
        new SitePath("archive/"),
        new SitePath("topics/"),
        new SitePath("sources/"));
  }
}
