package dev.dateline.fields;

import dev.dateline.diagnostic.Place;

/**
 * A text that is not in its format. The message is worded as in a diagnostic; the hint says what to
 * do about it.
 */
public final class FormatException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String format;
  private final transient Place place;
  private final String hint;

  /**
   * @param format {@code YAML}
   */
  public FormatException(String format, Place place, String message, String hint) {
    super(message);
    this.format = format;
    this.place = place;
    this.hint = hint;
  }

  /** The format that the text should have: {@code YAML}. */
  public String format() {
    return format;
  }

  /** Where the text leaves its format. */
  public Place place() {
    return place;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
