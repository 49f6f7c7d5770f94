package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.write.OutputRefused;
import dev.dateline.write.SiteWriter;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Writes what was rendered, unless there is an error. */
final class WriteStage {
  private WriteStage() {}

  static WriteSummary write(SiteWriter writer, Path out, Diagnostics diagnostics)
      throws IOException, OutputRefused {
    for (String obstacle : writer.obstacles()) {
      Path file = out.resolve(obstacle);
      diagnostics.error(
          Place.file(file.toString()),
          Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
              ? "is a folder in the place of a file of the site, and what is in it was not written"
                  + " by Dateline"
              : "is in the way of the site and was not written by Dateline",
          "move it away");
    }
    if (diagnostics.hasErrors()) {
      return WriteSummary.NOTHING;
    }
    for (String file : writer.changedLeftovers()) {
      diagnostics.warning(
          Place.file(out.resolve(file).toString()),
          "no longer belongs to the site but was changed since Dateline wrote it, so it is kept",
          "remove it by hand");
    }
    return diagnostics.hasErrors() ? WriteSummary.NOTHING : writer.commit();
  }
}
