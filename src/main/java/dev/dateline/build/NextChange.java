package dev.dateline.build;

import dev.dateline.model.PublicationDate;
import dev.dateline.read.ReadResult;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next moment at which an input appears or goes by itself, though no file has changed. */
final class NextChange {
  private NextChange() {}

  /**
   * The moment.
   *
   * @param results of all inputs
   * @param now only moments after it count
   * @param zone of the site, in which days begin
   * @return {@link Instant#MAX} when there is none
   */
  static Instant of(List<ReadResult> results, Instant now, ZoneId zone) {
    Instant next = Instant.MAX;
    for (ReadResult result : results) {
      if (result instanceof ReadResult.ReadArticle read) {
        next = earliest(read.article().dates().published(), now, zone, next);
        next = earliest(read.article().dates().expires(), now, zone, next);
        next = earliest(read.hold().from(), now, zone, next);
      } else if (result instanceof ReadResult.ReadPage read) {
        next = earliest(read.hold().from(), now, zone, next);
        next = earliest(read.hold().until(), now, zone, next);
      } else if (result instanceof ReadResult.Unread read) {
        next = earliest(read.hold().from(), now, zone, next);
        next = earliest(read.hold().until(), now, zone, next);
      }
    }
    return next;
  }

  private static Instant earliest(
      @Nullable PublicationDate date, Instant now, ZoneId zone, Instant next) {
    if (date == null || date.isReached(now, zone)) {
      return next;
    }
    Instant start = date.start(zone);
    return start.isBefore(next) ? start : next;
  }
}
