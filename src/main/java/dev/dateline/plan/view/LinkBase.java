package dev.dateline.plan.view;

import dev.dateline.model.BaseUrl;
import dev.dateline.model.SitePath;

/** What the links of a body are written for. */
public sealed interface LinkBase {

  /** Links relative to a page of the site. */
  record Relative(SitePath page) implements LinkBase {}

  /**
   * Absolute links, for what is read away from the site: feeds and mail.
   *
   * @param page the body's own page, to which links to its parts lead
   */
  record Absolute(BaseUrl site, SitePath page) implements LinkBase {}
}
