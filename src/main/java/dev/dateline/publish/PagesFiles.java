package dev.dateline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The two files with settings for GitHub Pages: {@code .nojekyll}, so that files are shown as they
 * are, and {@code CNAME} with the custom domain.
 */
final class PagesFiles {
  static final String CNAME = "CNAME";

  private PagesFiles() {}

  /**
   * Adds both files to a built site.
   *
   * @param domain the custom domain; null for none
   * @param kept the text of the {@code CNAME} that the branch has already; null for none
   */
  static void write(Path site, @Nullable String domain, @Nullable String kept) throws IOException {
    Files.writeString(site.resolve(".nojekyll"), "");
    if (kept != null) {
      Files.writeString(site.resolve(CNAME), kept);
    } else if (domain != null) {
      Files.writeString(site.resolve(CNAME), domain + "\n");
    }
  }

  /** The custom domain in the text of a {@code CNAME}; null when there is none. */
  static @Nullable String domain(@Nullable String cname) {
    return cname == null || cname.isBlank() ? null : cname.strip();
  }
}
