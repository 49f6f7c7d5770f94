package dev.dateline.preview;

import dev.dateline.build.BuildOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a preview shows: what an editor sees, with drafts and scheduled articles, or what readers
 * see, now or at the end of another day.
 *
 * @param drafts whether drafts and scheduled articles are shown
 * @param day null for the present moment
 */
public record PreviewMode(boolean drafts, @Nullable LocalDate day) {
  public static final PreviewMode DRAFTS = new PreviewMode(true, null);
  public static final PreviewMode READERS = new PreviewMode(false, null);

  /** What readers see at the end of a day. */
  public static PreviewMode on(LocalDate day) {
    return new PreviewMode(false, day);
  }

  /** The options with which the site is read. */
  BuildOptions options(BuildOptions given, Instant now, ZoneId zone) {
    Instant moment =
        day == null ? now : day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    return new BuildOptions(
        given.folder(),
        given.out(),
        given.baseUrl(),
        drafts,
        moment,
        given.clean(),
        given.strict(),
        given.threads());
  }
}
