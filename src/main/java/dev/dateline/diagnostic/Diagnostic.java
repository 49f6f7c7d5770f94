package dev.dateline.diagnostic;

import java.util.Comparator;

/**
 * A mistake in the input, or a fault of the program, as the editor reads it:
 *
 * <pre>{@code
 * content/2023/caravan.md:4: error: unknown date "Decembr 28, 2023"; write it like 2023-12-28
 * }</pre>
 *
 * @param kind a name for mistakes that are alike, such as {@code broken link}, which are summed up
 *     when they are many; the message itself for any other mistake
 * @param message what is wrong, without a full stop
 * @param hint what to do about it; empty when the message says it all
 */
public record Diagnostic(Severity severity, Place place, String kind, String message, String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint);

  /** An error whose kind is its message. */
  public static Diagnostic error(Place place, String message, String hint) {
    return new Diagnostic(Severity.ERROR, place, message, message, hint);
  }

  /** A warning whose kind is its message. */
  public static Diagnostic warning(Place place, String message, String hint) {
    return new Diagnostic(Severity.WARNING, place, message, message, hint);
  }

  /** What is no mistake, but worth to know. */
  public static Diagnostic note(Place place, String message, String hint) {
    return new Diagnostic(Severity.NOTE, place, message, message, hint);
  }

  /** A warning that is one of many alike, each with its own message. */
  public static Diagnostic warning(Place place, String kind, String message, String hint) {
    return new Diagnostic(Severity.WARNING, place, kind, message, hint);
  }

  /** That the machine refuses to read a file or folder. */
  public static Diagnostic unreadable(Place place) {
    return error(place, "can't be read", "look at its permissions");
  }

  /**
   * An error that nobody expected, which is a mistake in this program and not in the input:
   *
   * <pre>{@code
   * content/a.md: error: internal error while reading: NullPointerException at DateParser.day:57;
   * please report it
   * }</pre>
   *
   * @param place the input or output that was worked on
   * @param doing what was done with it: {@code reading}, {@code rendering}
   */
  public static Diagnostic fault(Place place, String doing, Throwable cause) {
    String message = "internal error while " + doing + ": " + describe(cause);
    return new Diagnostic(Severity.FAULT, place, message, message, "please report it");
  }

  /** The class and our topmost line of the stack; the message when none of the lines is ours. */
  private static String describe(Throwable cause) {
    String message = cause.getMessage();
    String what =
        cause.getClass().getSimpleName()
            + (message == null ? "" : ": " + message.replaceAll("\\s+", " ").strip());
    for (StackTraceElement frame : cause.getStackTrace()) {
      String type = frame.getClassName();
      if (type.startsWith("dev.dateline.")) {
        String method = type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
        return what + " at " + method + ":" + frame.getLineNumber();
      }
    }
    return what;
  }

  /** Whether it keeps the site as it was. */
  public boolean isError() {
    return severity == Severity.ERROR || severity == Severity.FAULT;
  }

  /** Whether it is a mistake in this program. */
  public boolean isFault() {
    return severity == Severity.FAULT;
  }

  /** The same for a warning that counts as an error. */
  public Diagnostic asError() {
    return severity != Severity.WARNING
        ? this
        : new Diagnostic(Severity.ERROR, place, kind, message, hint);
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
