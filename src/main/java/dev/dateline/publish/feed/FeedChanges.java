package dev.dateline.publish.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * What readers of the last version of a feed get to see of a new one.
 *
 * @param added entries that they have not had
 * @param updated entries that they have and that were changed
 * @param back entries that they had before and that are back in the place of others
 * @param again entries that they have, with another id, so that they would take them for new
 */
public record FeedChanges(int added, int updated, int back, List<Resent> again) {
  /** More than these are no mistake of one article. */
  private static final int FEW = 5;

  public FeedChanges {
    again = List.copyOf(again);
  }

  /** An entry that changed its id. */
  public record Resent(ComparedEntry before, ComparedEntry now) {

    /** Why its id is another one. */
    public Cause cause() {
      String authority = authority(before.id());
      if (!authority.equals(authority(now.id()))) {
        return Cause.AUTHORITY;
      }
      return before.path().equals(now.path()) ? Cause.ID : Cause.ADDRESS;
    }
  }

  /** What makes an id another one. */
  public enum Cause {
    /** The domain in all ids. */
    AUTHORITY,
    /** The address of the article. */
    ADDRESS,
    /** The id itself. */
    ID
  }

  /** The part of a tag URI (RFC 4151) that says whose it is: {@code tag:example.org}; else "". */
  static String authority(String id) {
    int comma = id.indexOf(',');
    return id.startsWith("tag:") && comma > 0 ? id.substring(0, comma) : "";
  }

  /** Whether so many would be taken for new that it can't be meant. */
  public boolean resendsMany() {
    return again.size() > FEW;
  }

  /** {@code 2 new, 1 updated, 0 that readers would take for new again}. */
  public String summary() {
    String summary =
        added
            + " new, "
            + updated
            + " updated, "
            + again.size()
            + " that readers would take for new again";
    return back == 0 ? summary : summary + ", " + back + " back in place of others";
  }

  /** The entries of one cause. */
  List<Resent> of(Cause cause) {
    List<Resent> found = new ArrayList<>(again);
    found.removeIf(resent -> resent.cause() != cause);
    return found;
  }
}
