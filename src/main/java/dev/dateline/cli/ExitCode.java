package dev.dateline.cli;

import dev.dateline.diagnostic.Diagnostic;
import java.util.List;

/** The exit codes of the program. */
final class ExitCode {
  static final int DONE = 0;

  /** Mistakes in content or templates; the site is as it was. */
  static final int CONTENT = 1;

  /** The command can't be carried out as it was given. */
  static final int USAGE = 2;

  /** The machine failed: disk full, no permission, a program missing. */
  static final int ENVIRONMENT = 3;

  /** A fault of the program itself; {@code EX_SOFTWARE} of BSD's sysexits.h. */
  static final int FAULT = 70;

  private ExitCode() {}

  /** What a run ends with that gave these diagnostics. */
  static int of(List<Diagnostic> diagnostics) {
    if (diagnostics.stream().anyMatch(Diagnostic::isFault)) {
      return FAULT;
    }
    return diagnostics.stream().anyMatch(Diagnostic::isError) ? CONTENT : DONE;
  }
}
