package dev.dateline.cache;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the files of a site that the last build left.
 *
 * @param intact whether none of them has changed since, so that none need be looked at again
 */
public record KnownOutputs(LastBuild last, Path site, boolean intact) {

  /** What is known of a file; null when nothing is, or the file has changed since. */
  public @Nullable OutputRecord find(String file) {
    OutputRecord record = last.outputs().get(file);
    boolean same = record != null && (intact || last.isIntact(site.resolve(file), record));
    return same ? record : null;
  }
}
