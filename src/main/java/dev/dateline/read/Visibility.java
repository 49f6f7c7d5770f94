package dev.dateline.read;

import dev.dateline.model.ArticleDates;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.State;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Decides which articles and pages are shown at a moment.
 *
 * @param drafts whether drafts and scheduled articles are shown too
 */
public record Visibility(Instant now, ZoneId zone, boolean drafts) {

  /** A state with its reason, for people. */
  public record Verdict(State state, String reason) {
    static final Verdict PUBLISHED = new Verdict(State.PUBLISHED, "");
  }

  /** The same moment without drafts. */
  public Visibility ofReaders() {
    return new Visibility(now, zone, false);
  }

  /** The state of a standalone page. */
  public Verdict of(boolean draft) {
    return draft && !drafts ? new Verdict(State.DRAFT, "draft: true") : Verdict.PUBLISHED;
  }

  /** The state of an article. */
  public Verdict of(boolean draft, ArticleDates dates) {
    if (draft && !drafts) {
      return of(true);
    }
    PublicationDate expires = dates.expires();
    if (expires != null && expires.isReached(now, zone)) {
      return new Verdict(State.EXPIRED, "on " + text(expires));
    }
    if (!drafts && !dates.published().isReached(now, zone)) {
      return new Verdict(State.SCHEDULED, "until " + text(dates.published()));
    }
    return Verdict.PUBLISHED;
  }

  private String text(PublicationDate date) {
    return date.moment() == null
        ? date.day().toString()
        : date.moment().atZone(zone).toOffsetDateTime().toString();
  }
}
