package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Place;

/**
 * YAML that can't be read. The message is worded as in a diagnostic; the hint says what to do about
 * it.
 */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Place place;
  private final String hint;

  YamlException(Place place, String message, String hint) {
    super(message);
    this.place = place;
    this.hint = hint;
  }

  public Place place() {
    return place;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  public String hint() {
    return hint;
  }
}
