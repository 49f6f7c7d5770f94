package dev.dateline.diagnostic;

/** How bad a {@link Diagnostic} is. */
public enum Severity {
  /** An internal error of the program: nothing in the site is changed. */
  FAULT("error"),
  /** A mistake of the editor's that keeps the site as it was. */
  ERROR("error"),
  /** A mistake that only makes a page less good: the site is written. */
  WARNING("warning"),
  /** No mistake, but worth to know: the site is written, also when warnings are errors. */
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The lower-case word shown to people and written to reports. */
  public String word() {
    return word;
  }
}
