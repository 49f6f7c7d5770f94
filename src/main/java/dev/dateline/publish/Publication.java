package dev.dateline.publish;

import dev.dateline.build.BuildResult;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BaseUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of publishing.
 *
 * @param build of the site; null when an error came before it
 * @param diagnostics those of the checks, by place; those of the build are in {@code build}
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
   * What was pushed to the branch, or would be without {@code --dry-run}.
   *
   * @param commit the commit of the branch now; empty when nothing was pushed
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
