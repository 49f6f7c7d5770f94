package dev.dateline.config;

import dev.dateline.diagnostic.Place;

/** YAML that can't be read, with the place of the mistake and what to do about it. */
public final class YamlProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Place place;
  private final String words;
  private final String hint;

  YamlProblem(Place place, String message, String hint) {
    super(message);
    this.place = place;
    this.words = message;
    this.hint = hint;
  }

  public Place place() {
    return place;
  }

  @Override
  public String getMessage() {
    return words;
  }

  public String hint() {
    return hint;
  }
}
