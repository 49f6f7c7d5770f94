package dev.dateline.plan.links;

import dev.dateline.plan.view.LinkBase;

/** An address that leads out of the site, or to a part of the body's page. */
public final class OutsideLink {
  private OutsideLink() {}

  /**
   * The address as it stands in a body. In one that is read away from its page, it is absolute:
   * {@code #notes} is {@code https://example.org/2023/12/28/moon/#notes}.
   */
  public static String of(String destination, LinkBase base) {
    if (!(base instanceof LinkBase.Absolute absolute)) {
      return destination;
    }
    if (destination.startsWith("//")) {
      return absolute.site().uri().getScheme() + ":" + destination;
    }
    boolean ofPage =
        destination.isEmpty() || destination.startsWith("#") || destination.startsWith("?");
    return ofPage ? absolute.site().of(absolute.page()) + destination : destination;
  }
}
