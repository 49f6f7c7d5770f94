package dev.dateline.cli;

import dev.dateline.publish.Changes;
import dev.dateline.publish.Publication;
import dev.dateline.publish.Publication.Published;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints what was published, or why nothing was.
 *
 * @param allWarnings whether every warning is printed, and not only a few of each kind
 */
record PublishSummary(PrintWriter out, PrintWriter err, boolean allWarnings) {
  private static final int FILES_SHOWN = 50;

  /**
   * Prints the outcome.
   *
   * @param folder where the site was written; null if it was pushed to a branch
   */
  void print(Publication publication, @Nullable Path folder, boolean dryRun) {
    BuildSummary summary = new BuildSummary(out, err, allWarnings);
    if (publication.build() != null) {
      summary.printContent(publication.build(), !publication.failed());
    }
    summary.printDiagnostics(publication.diagnostics());
    if (publication.feeds() != null) {
      out.println("feeds: " + publication.feeds().summary());
    }
    Published published = publication.published();
    if (publication.failed()) {
      err.println("nothing was published");
    } else if (published == null) {
      out.println(folder + ": ready to be published");
    } else if (dryRun) {
      printPlan(published);
    } else {
      print(published);
    }
    out.flush();
    err.flush();
  }

  private void print(Published published) {
    String where = where(published);
    boolean same = published.commit().isEmpty();
    out.println(where + (same ? " is up to date" : ": " + published.changes().summary()));
    out.println("The site appears at " + published.address().uri());
    if (published.first() && published.address().uri().getHost().endsWith(".github.io")) {
      out.println(
          "The first time, choose the branch "
              + published.branch()
              + " under Settings, Pages of the repository");
    }
  }

  private void printPlan(Published published) {
    Changes changes = published.changes();
    String where = where(published);
    if (changes.isEmpty()) {
      out.println(where + " is up to date");
      return;
    }
    out.println("Would change " + where + ": " + changes.summary() + ", " + size(changes.bytes()));
    printFiles("added", changes.added());
    printFiles("changed", changes.changed());
    printFiles("removed", changes.removed());
  }

  private static String where(Published published) {
    return published.branch() + " of " + published.remote();
  }

  private void printFiles(String what, List<String> files) {
    for (String file : files.subList(0, Math.min(files.size(), FILES_SHOWN))) {
      out.println("  " + what + ": " + file);
    }
    if (files.size() > FILES_SHOWN) {
      out.println("  " + what + ": " + (files.size() - FILES_SHOWN) + " more");
    }
  }

  private static String size(long bytes) {
    return bytes < 1024
        ? bytes + " bytes"
        : bytes < 1 << 20
            ? String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0)
            : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024);
  }
}
