package dev.dateline.diagnostic;

import java.util.Comparator;

/**
 * One mistake in the input, as the editor reads it:
 *
 * <pre>{@code
 * content/2023/caravan.md:4: error: unknown date "Decembr 28, 2023"; write it like 2023-12-28
 * }</pre>
 *
 * @param message what is wrong, without a full stop
 * @param hint what to do about it; empty when the message says it all
 */
public record Diagnostic(Severity severity, Place place, String message, String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint);

  public static Diagnostic error(Place place, String message, String hint) {
    return new Diagnostic(Severity.ERROR, place, message, hint);
  }

  public static Diagnostic warning(Place place, String message, String hint) {
    return new Diagnostic(Severity.WARNING, place, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same mistake, as an error. */
  public Diagnostic asError() {
    return isError() ? this : error(place, message, hint);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String text = place + ": " + severity.word() + ": " + message;
    return hint.isEmpty() ? text : text + "; " + hint;
  }
}
