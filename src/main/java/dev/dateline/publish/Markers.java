package dev.dateline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The two files that tell GitHub Pages what a branch is: {@code .nojekyll}, that its files are
 * shown as they are, and {@code CNAME}, the custom domain on which they are shown.
 */
final class Markers {
  static final String NO_JEKYLL = ".nojekyll";
  static final String CNAME = "CNAME";

  private Markers() {}

  /**
   * @param domain the custom domain; null for none
   * @param kept what the branch has in its {@code CNAME} already; null for none
   */
  static void write(Path site, @Nullable String domain, @Nullable String kept) throws IOException {
    Files.writeString(site.resolve(NO_JEKYLL), "");
    if (kept != null) {
      Files.writeString(site.resolve(CNAME), kept);
    } else if (domain != null && !Files.exists(site.resolve(CNAME))) {
      Files.writeString(site.resolve(CNAME), domain + "\n");
    }
  }
}
