package dev.dateline.cli;

import dev.dateline.build.BuildResult;
import dev.dateline.build.Stages;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.text.Plural;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what a build did: diagnostics to the error stream, the outcome to the output. */
record BuildSummary(PrintWriter out, PrintWriter err) {
  /** How many warnings with the same message are printed. */
  private static final int ALIKE_SHOWN = 3;

  private static final int WITHHELD_SHOWN = 20;

  void print(BuildResult result, Path site, boolean timings) {
    printContent(result);
    if (result.failed()) {
      long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
      err.println(Plural.of(errors, "error") + "; " + site + " is as it was");
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

  /** Prints the diagnostics, and how many inputs are in which state. */
  void printContent(BuildResult result) {
    printDiagnostics(result.diagnostics());
    printInputs(result);
  }

  private void printInputs(BuildResult result) {
    StringBuilder counts = new StringBuilder();
    for (State state : State.values()) {
      counts.append(counts.isEmpty() ? "" : ", ").append(result.count(state)).append(' ');
      counts.append(state.word());
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

  /** Prints all errors, and a few warnings of each message. */
  void printDiagnostics(List<Diagnostic> diagnostics) {
    Map<String, Integer> warnings = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      int alike = diagnostic.isError() ? 0 : warnings.merge(diagnostic.message(), 1, Integer::sum);
      if (alike <= ALIKE_SHOWN) {
        err.println(diagnostic);
      }
    }
    warnings.forEach(
        (message, count) -> {
          if (count > ALIKE_SHOWN) {
            String more = Plural.of(count - ALIKE_SHOWN, "more warning");
            err.println(more + ": " + message + "; --report FILE names all");
          }
        });
  }
}
