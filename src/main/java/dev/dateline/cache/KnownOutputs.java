package dev.dateline.cache;

import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the files of a site that the last build left.
 *
 * @param last the build that left them
 * @param site the output folder
 * @param intact whether none of them has changed since, so that none need be looked at again
 * @param copied whether the files were copied from elsewhere: their times say nothing, so their
 *     bytes are compared
 */
public record KnownOutputs(LastBuild last, Path site, boolean intact, boolean copied) {

  /** What is known of a file; null when nothing is, or the file has changed since. */
  public @Nullable OutputRecord find(String file) {
    OutputRecord record = last.outputs().get(file);
    if (record == null) {
      return null;
    }
    Path path = site.resolve(file);
    boolean same = intact || (copied ? holds(path, record) : last.isIntact(path, record));
    return same ? record : null;
  }

  private static boolean holds(Path file, OutputRecord record) {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return ContentDigest.of(in).equals(record.bytes());
    } catch (IOException gone) {
      return false;
    }
  }
}
