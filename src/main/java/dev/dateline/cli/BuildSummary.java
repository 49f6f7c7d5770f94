package dev.dateline.cli;

import dev.dateline.build.BuildResult;
import dev.dateline.build.Stages;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Severity;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.text.Plural;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints what a build did: diagnostics to the error stream, the outcome to the output.
 *
 * @param allWarnings whether every warning is printed, and not only a few of each kind
 */
record BuildSummary(PrintWriter out, PrintWriter err, boolean allWarnings) {
  /** How many warnings of a kind are printed. */
  private static final int ALIKE_SHOWN = 3;

  /** How many warnings are printed at all, and how many kinds of them are named. */
  private static final int WARNINGS_SHOWN = 60;

  private static final int KINDS_SHOWN = 40;

  private static final int WITHHELD_SHOWN = 20;

  void print(BuildResult result, Path site, boolean timings) {
    printContent(result, !result.failed());
    if (result.failed()) {
      err.println(
          errors(result.diagnostics()) + "; nothing was written, " + site + " is as it was");
    } else {
      out.println(
          site
              + ": "
              + Plural.of(result.pages().written(), "file")
              + " written, "
              + result.pages().unchanged()
              + " unchanged, "
              + result.pages().removed()
              + " removed");
    }
    if (timings) {
      for (Stages.Stage stage : result.stages()) {
        out.println(stage.name() + ": " + stage.millis() + " ms");
      }
    }
    out.flush();
    err.flush();
  }

  /** Prints how long a build took, and how to see the site. */
  void printNextStep(long nanos, String command) {
    double seconds = nanos / 1e9;
    out.println(String.format(Locale.ROOT, "built in %.1f s; see it: %s", seconds, command));
    out.flush();
  }

  /** {@code 3 errors in 2 files}. */
  private static String errors(List<Diagnostic> diagnostics) {
    List<Diagnostic> errors = diagnostics.stream().filter(Diagnostic::isError).toList();
    long files = errors.stream().map(error -> error.place().file()).distinct().count();
    return Plural.of(errors.size(), "error") + " in " + Plural.of(files, "file");
  }

  /**
   * Prints the diagnostics, and how many inputs are in which state.
   *
   * @param published whether those that readers may see are in the site now
   */
  void printContent(BuildResult result, boolean published) {
    printDiagnostics(result.diagnostics());
    printInputs(result, published);
  }

  private void printInputs(BuildResult result, boolean published) {
    StringBuilder counts = new StringBuilder();
    for (State state : State.values()) {
      counts.append(counts.isEmpty() ? "" : ", ").append(result.count(state)).append(' ');
      counts.append(state == State.PUBLISHED && !published ? "ready" : state.word());
    }
    out.println(counts);
    print(result.withheld());
    if (!result.heldFiles().isEmpty()) {
      out.println(Plural.of(result.heldFiles().size(), "file") + " kept back with them");
      print(result.heldFiles());
    }
  }

  private void print(List<Withheld> all) {
    List<Withheld> withheld = all.stream().filter(held -> held.state() != State.REJECTED).toList();
    for (Withheld held : withheld.subList(0, Math.min(withheld.size(), WITHHELD_SHOWN))) {
      out.println(
          "  " + held.state().word() + ": " + held.file().display() + " (" + held.reason() + ")");
    }
    if (withheld.size() > WITHHELD_SHOWN) {
      out.println("  and " + (withheld.size() - WITHHELD_SHOWN) + " more; --report FILE names all");
    }
  }

  /** Prints all errors and notes, a few warnings of each kind, and how many there are. */
  void printDiagnostics(List<Diagnostic> diagnostics) {
    // Both streams may go to one file: whole lines, in this order.
    out.flush();
    Map<String, Integer> kinds = new TreeMap<>();
    int shown = 0;
    int warnings = 0;
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() != Severity.WARNING) {
        err.println(diagnostic);
        continue;
      }
      warnings++;
      int alike = kinds.merge(diagnostic.kind(), 1, Integer::sum);
      if (allWarnings || (alike <= ALIKE_SHOWN && shown < WARNINGS_SHOWN)) {
        err.println(diagnostic);
        shown++;
      }
    }
    if (shown < warnings) {
      printKinds(kinds, warnings);
    }
  }

  /** Prints how many warnings there are of each kind, those with most first. */
  private void printKinds(Map<String, Integer> kinds, int warnings) {
    List<Map.Entry<String, Integer>> all = new ArrayList<>(kinds.entrySet());
    all.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    err.println(Plural.of(warnings, "warning") + ", \"dateline build --warnings\" lists all:");
    for (Map.Entry<String, Integer> kind : all.subList(0, Math.min(all.size(), KINDS_SHOWN))) {
      err.println("  " + kind.getValue() + " × " + kind.getKey());
    }
    if (all.size() > KINDS_SHOWN) {
      err.println("  and " + (all.size() - KINDS_SHOWN) + " more kinds");
    }
  }
}
