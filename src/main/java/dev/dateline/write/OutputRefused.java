package dev.dateline.write;

/** The output folder can't be used; the message says why and what to do. */
public final class OutputRefused extends Exception {
  private static final long serialVersionUID = 1L;

  public OutputRefused(String message) {
    super(message);
  }
}
