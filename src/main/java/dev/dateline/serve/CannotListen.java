package dev.dateline.serve;

/** The preview can't listen on the host and port that it was given. */
public final class CannotListen extends Exception {
  private static final long serialVersionUID = 1L;

  CannotListen(String message, Throwable cause) {
    super(message, cause);
  }
}
