package dev.dateline.publish;

import dev.dateline.build.BuildResult;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BaseUrl;
import dev.dateline.publish.feed.FeedChanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of publishing.
 *
 * @param build of the site; null when an error came before it
 * @param diagnostics those of the checks, by place; those of the build are in {@code build}
 * @param feeds what readers of the feeds get to see; null when that was not looked at
 * @param stopped whether nothing was published because of that
 * @param published null when nothing was published, and when the site went to a folder
 */
public record Publication(
    @Nullable BuildResult build,
    List<Diagnostic> diagnostics,
    @Nullable FeedChanges feeds,
    boolean stopped,
    @Nullable Published published) {
  public Publication {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether nothing was published because of an error, or of what feed readers would get. */
  public boolean failed() {
    return stopped
        || build == null
        || build.failed()
        || diagnostics.stream().anyMatch(Diagnostic::isError);
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
