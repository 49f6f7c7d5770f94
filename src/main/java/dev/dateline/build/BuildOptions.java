package dev.dateline.build;

import dev.dateline.model.BaseUrl;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param folder holds {@code content/} and, if it has its own look, {@code templates/}
 * @param out the output folder
 * @param baseUrl in the place of the one in {@code site.yml}
 * @param drafts whether drafts and scheduled items are shown
 * @param now decides what is scheduled or expired
 * @param clean whether everything is rendered anew, whatever is known of the last build
 * @param strict whether warnings are errors
 * @param threads at least 1
 */
public record BuildOptions(
    Path folder,
    Path out,
    @Nullable BaseUrl baseUrl,
    boolean drafts,
    Instant now,
    boolean clean,
    boolean strict,
    int threads) {

  /** The same at another moment. */
  BuildOptions at(Instant moment) {
    return new BuildOptions(folder, out, baseUrl, drafts, moment, clean, strict, threads);
  }

  public Path contentFolder() {
    return folder.resolve("content");
  }
}
