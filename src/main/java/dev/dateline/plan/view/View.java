package dev.dateline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * What one template sees beside the {@link SiteView}. Views are records; equal views make equal
 * bytes.
 */
public interface View {

  /** What a link puts before a path: {@code ../../}; absent where links are absolute. */
  @Nullable String root();
}
