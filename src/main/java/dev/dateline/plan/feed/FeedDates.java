package dev.dateline.plan.feed;

import dev.dateline.model.ArticleDates;
import dev.dateline.model.Correction;
import dev.dateline.model.PublicationDate;
import dev.dateline.plan.view.feed.FeedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The moments of articles in feeds, which know no days without a time. */
final class FeedDates {
  private static final int SECONDS_OF_A_MINUTE = 60;

  private FeedDates() {}

  /**
   * When an article was last changed in substance: by its {@code updated} key or by a correction,
   * at the beginning of its day; never before the article appeared. A further correction of the
   * same day is a second later, so that readers' programs see that there is something new.
   */
  static Instant updated(ArticleDates dates, ZoneId zone) {
    Instant last = dates.published().start(zone);
    PublicationDate updated = dates.updated();
    if (updated != null && updated.start(zone).isAfter(last)) {
      last = updated.start(zone);
    }
    LocalDate corrected = newest(dates);
    if (corrected == null) {
      return last;
    }
    Instant start = corrected.atStartOfDay(zone).toInstant();
    long ofThatDay = dates.corrections().stream().filter(c -> c.date().equals(corrected)).count();
    if (start.isAfter(last)) {
      return start.plusSeconds(ofThatDay - 1);
    }
    boolean sameDay = !last.atZone(zone).toLocalDate().isAfter(corrected);
    return sameDay ? last.plusSeconds(ofThatDay) : last;
  }

  private static @Nullable LocalDate newest(ArticleDates dates) {
    LocalDate newest = null;
    for (Correction correction : dates.corrections()) {
      if (newest == null || correction.date().isAfter(newest)) {
        newest = correction.date();
      }
    }
    return newest;
  }

  /** A moment in the zone of the site, or in UTC where the zone was not yet at whole minutes. */
  static FeedDate view(Instant moment, ZoneId zone) {
    ZoneOffset offset = zone.getRules().getOffset(moment);
    boolean whole = offset.getTotalSeconds() % SECONDS_OF_A_MINUTE == 0;
    OffsetDateTime local = moment.atOffset(whole ? offset : ZoneOffset.UTC);
    return new FeedDate(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.withNano(0)),
        DateTimeFormatter.RFC_1123_DATE_TIME.format(local));
  }
}
