package dev.dateline.plan.links;

import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;

/** Where a link leads. */
public sealed interface Destination {

  /** Out of the site, or to a part of the same page: the link stays as it is. */
  record Outside() implements Destination {}

  /**
   * A page or file of the site.
   *
   * @param suffix query and fragment with their signs; may be empty
   */
  record Inside(SitePath path, String suffix) implements Destination {}

  /** An input that readers do not see. */
  record Held(ContentPath file, State state) implements Destination {}

  /** An address from the site's root at which there is nothing. */
  record NoAddress(String address) implements Destination {}

  /**
   * No file is there.
   *
   * @param file what was looked for, from the digest's folder
   */
  record NoFile(String file) implements Destination {}
}
