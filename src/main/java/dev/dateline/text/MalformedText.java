package dev.dateline.text;

/** Bytes that are not text in UTF-8; the message says what is wrong with them. */
public final class MalformedText extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  public MalformedText(int line, String message) {
    super(message);
    this.line = line;
  }

  /** 1-based; 0 when the whole file is meant. */
  public int line() {
    return line;
  }
}
