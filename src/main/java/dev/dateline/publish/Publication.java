package dev.dateline.publish;

import dev.dateline.build.BuildResult;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BaseUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of publishing.
 *
 * @param build of the site that was to be published; null when it did not come to that
 * @param diagnostics what the preflight found, by place; those of the build are with it
 * @param published null when there was an error, and when the site went to a folder
 */
public record Publication(
    @Nullable BuildResult build, List<Diagnostic> diagnostics, @Nullable Published published) {
  public Publication {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether nothing was published because of an error. */
  public boolean failed() {
    return build == null || build.failed() || diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * The site as it reached the branch, or would.
   *
   * @param commit what the branch is at; empty when nothing was pushed
   * @param first whether the branch is new
   * @param address where the site appears
   */
  public record Published(
      Remote remote,
      String branch,
      String commit,
      boolean first,
      Changes changes,
      BaseUrl address) {}
}
