package dev.dateline.model;

import java.util.Locale;

/** What became of an input; every input is in exactly one of these. */
public enum State {
  PUBLISHED,
  SCHEDULED,
  DRAFT,
  EXPIRED,
  REJECTED;

  /** The lower-case word shown to people and written to reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
