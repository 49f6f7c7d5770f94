package dev.dateline.publish.feed;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.publish.feed.FeedChanges.Cause;
import dev.dateline.publish.feed.FeedChanges.Resent;
import dev.dateline.text.Plural;
import java.util.ArrayList;
import java.util.List;

/** Says why feed readers would take many entries for new that they have. */
public final class ResendWarning {
  private static final int LENGTH_OF_YEAR = 4;

  private ResendWarning() {}

  /**
   * The warning for a feed that {@link FeedChanges#resendsMany}.
   *
   * @param hint what to do if it is meant
   */
  public static Diagnostic of(FeedChanges changes, String hint) {
    List<String> reasons = new ArrayList<>();
    List<String> remedies = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      List<Resent> found = changes.of(cause);
      if (!found.isEmpty()) {
        reasons.add(reason(cause, found));
        remedies.add(remedy(cause, found.get(0).before()));
      }
    }
    return Diagnostic.warning(
        Place.file("site/" + JsonFeed.FILE),
        "feed readers would show "
            + changes.again().size()
            + " entries as new that they have already, as "
            + String.join(", and ", reasons),
        String.join("; ", remedies) + "; " + hint);
  }

  private static String reason(Cause cause, List<Resent> found) {
    ComparedEntry before = found.get(0).before();
    ComparedEntry now = found.get(0).now();
    String many = Plural.of(found.size(), "article");
    return switch (cause) {
      case AUTHORITY ->
          "the ids of " + many + " have another domain: " + now.id() + " was " + before.id();
      case ADDRESS ->
          many
              + " moved to another address without an alias: /"
              + now.path()
              + " was /"
              + before.path();
      case ID -> many + " got another id: " + now.id() + " was " + before.id();
    };
  }

  private static String remedy(Cause cause, ComparedEntry before) {
    return switch (cause) {
      case AUTHORITY -> {
        String authority = FeedChanges.authority(before.id());
        yield authority.isEmpty()
            ? "write the former ids as \"id\" in the articles"
            : "write \"feed_id: " + authority + "," + year(before.id()) + "\" in content/site.yml";
      }
      case ADDRESS -> "write the former address of each under \"aliases\"";
      case ID -> "write the former ids as \"id\" in the articles";
    };
  }

  /** The year in a tag URI (RFC 4151). */
  private static String year(String id) {
    int start = id.indexOf(',') + 1;
    return id.substring(start, Math.min(id.length(), start + LENGTH_OF_YEAR));
  }
}
