package dev.dateline.text;

/** Text that is not what it should be: not UTF-8, not a date, or empty. */
public final class UnreadableText extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final String message;
  private final String hint;

  /**
   * @param line 1-based; 0 when the whole text is meant
   * @param message what is wrong, as in a diagnostic
   * @param hint what to do about it
   */
  public UnreadableText(int line, String message, String hint) {
    super(message, null, false, false);
    this.line = line;
    this.message = message;
    this.hint = hint;
  }

  /** 1-based; 0 when the whole text is meant. */
  public int line() {
    return line;
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
