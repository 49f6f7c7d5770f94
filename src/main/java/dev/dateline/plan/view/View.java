package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * What one template shows: a record. Its components are all that the template sees, beside the
 * settings in {@link SiteView} and the words of the interface, so equal views make equal files.
 */
public interface View {

  /** What a link puts before a path: {@code ../../}; null where links are absolute. */
  default @Nullable String root() {
    return null;
  }
}
