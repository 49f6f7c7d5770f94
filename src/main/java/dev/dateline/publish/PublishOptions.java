package dev.dateline.publish;

import dev.dateline.model.BaseUrl;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The site to publish.
 *
 * @param folder of the digest
 * @param baseUrl used instead of the one in {@code site.yml}; null to use that
 * @param now decides what is scheduled or expired
 * @param strict whether warnings are errors
 * @param resend whether feed readers may get many entries once more
 */
public record PublishOptions(
    Path folder, @Nullable BaseUrl baseUrl, Instant now, boolean strict, boolean resend) {
  /** The branch that GitHub Pages takes a site from by its name. */
  public static final String USUAL_BRANCH = "gh-pages";

  /**
   * The branch to publish to.
   *
   * @param remote name or URL; null for the usual one
   * @param message of the commit; null for one that says what changed
   * @param dryRun whether nothing is pushed
   */
  public record Target(
      @Nullable String remote, String branch, @Nullable String message, boolean dryRun) {}
}
