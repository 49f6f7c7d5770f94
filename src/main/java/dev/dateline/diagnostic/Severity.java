package dev.dateline.diagnostic;

import java.util.Locale;

/** How bad a {@link Diagnostic} is: an error keeps the site as it was, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The lower-case word shown to people and written to reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
