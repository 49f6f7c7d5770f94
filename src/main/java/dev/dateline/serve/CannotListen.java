package dev.dateline.serve;

/** The address that was asked for can't be had. */
public final class CannotListen extends Exception {
  private static final long serialVersionUID = 1L;

  CannotListen(String message, Throwable cause) {
    super(message, cause);
  }
}
