package dev.dateline.read;

/** Words that are not a date; the message says why and the hint what to write. */
final class UnreadableDate extends Exception {
  private static final long serialVersionUID = 1L;
  private final String hint;

  UnreadableDate(String message, String hint) {
    super(message, null, false, false);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
