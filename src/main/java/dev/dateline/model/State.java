package dev.dateline.model;

import java.util.Locale;

/** Whether an article or page is published, and if not, why; each has exactly one state. */
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
