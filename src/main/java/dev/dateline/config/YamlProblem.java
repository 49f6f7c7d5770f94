package dev.dateline.config;

import dev.dateline.diagnostic.Place;

/** YAML that can't be read, with the place of the mistake. */
public final class YamlProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Place place;

  YamlProblem(Place place, String message) {
    super(message);
    this.place = place;
  }

  public Place place() {
    return place;
  }
}
