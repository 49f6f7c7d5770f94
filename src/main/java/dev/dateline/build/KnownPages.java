package dev.dateline.build;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the files of a site that the last build left.
 *
 * @param intact whether all of them are as it left them, so that none need be looked at
 */
record KnownPages(LastBuild last, Path site, boolean intact) {

  static KnownPages of(LastBuild last, BuildMemory memory, Path site) throws IOException {
    return new KnownPages(last, site, memory.isSiteIntact());
  }

  /** What is known of a file, if it is as the last build left it; else null. */
  @Nullable PageRecord find(String file) {
    PageRecord record = last.pages().find(file);
    return record != null && (intact || last.isIntact(site.resolve(file), record)) ? record : null;
  }
}
