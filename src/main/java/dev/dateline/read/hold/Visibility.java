package dev.dateline.read.hold;

import dev.dateline.model.ArticleDates;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.State;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Decides which articles and pages are shown at a moment.
 *
 * @param now the moment
 * @param zone the site's, in which days begin
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

  /** The state of what has no other dates than these. */
  public Verdict of(Hold hold) {
    return of(hold.draft(), hold.from(), hold.until());
  }

  /** The state of an article. */
  public Verdict of(Hold hold, ArticleDates dates) {
    PublicationDate from = hold.from();
    boolean later = from != null && !from.isReached(now, zone);
    return of(hold.draft(), later ? from : dates.published(), dates.expires());
  }

  private Verdict of(
      @Nullable String draft, @Nullable PublicationDate from, @Nullable PublicationDate until) {
    if (draft != null && !drafts) {
      return new Verdict(State.DRAFT, draft);
    }
    if (until != null && until.isReached(now, zone)) {
      return new Verdict(State.EXPIRED, "on " + text(until));
    }
    if (!drafts && from != null && !from.isReached(now, zone)) {
      return new Verdict(State.SCHEDULED, "until " + text(from));
    }
    return Verdict.PUBLISHED;
  }

  private String text(PublicationDate date) {
    return date.moment() == null
        ? date.day().toString()
        : date.moment().atZone(zone).toOffsetDateTime().toString();
  }
}
