package dev.dateline.check;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.links.SiteLinks;

/** Says that a link or image leads to no file, and to which it may have been meant to lead. */
final class BrokenLink {
  private BrokenLink() {}

  /**
   * @param kind "link" or "image"
   * @param from the file that holds it
   */
  static Diagnostic of(
      String kind, SiteLinks.NoFile target, SiteLinks links, ContentPath from, Place place) {
    boolean outside = target.file().startsWith("../");
    String nearest = outside ? null : links.nearest(from, target);
    return Diagnostic.error(
        place,
        "broken "
            + kind
            + ": "
            + (outside ? target.file() + " leads out of content/" : "there is no " + target.file()),
        nearest == null
            ? "write it relative to " + from.display()
            : "did you mean \"" + nearest + "\"?");
  }
}
