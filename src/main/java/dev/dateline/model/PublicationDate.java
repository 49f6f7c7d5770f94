package dev.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date, which is the same everywhere, or a moment on a date.
 *
 * @param day the day of the edition that it belongs to: the one that is written in the article
 * @param moment set when a time of day was given
 */
public record PublicationDate(LocalDate day, @Nullable Instant moment) {
  private static final long SECONDS_OF_A_DAY = 24 * 60 * 60;

  /** No zone is farther from UTC; see {@link java.time.ZoneOffset#MAX}. */
  private static final long LARGEST_OFFSET = 18 * 60 * 60;

  /** A day without a time. */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, null);
  }

  /** A moment, on the day that it has in a zone. */
  public static PublicationDate of(Instant moment, ZoneId zone) {
    return new PublicationDate(LocalDate.ofInstant(moment, zone), moment);
  }

  /**
   * Whether it is reached at {@code now}: the moment itself, or the start of the day in the site's
   * zone.
   */
  public boolean isReached(Instant now, ZoneId zone) {
    if (moment == null) {
      long seconds = now.getEpochSecond() - day.toEpochDay() * SECONDS_OF_A_DAY;
      if (Math.abs(seconds) > LARGEST_OFFSET) {
        return seconds > 0;
      }
    }
    return !start(zone).isAfter(now);
  }

  /** The moment, or the start of the day in the site's zone. */
  public Instant start(ZoneId zone) {
    return moment != null ? moment : day.atStartOfDay(zone).toInstant();
  }
}
