package dev.dateline.read.head;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a key of a head says on who may see the article, and when; see {@code HoldKeys}. */
public enum HoldMeaning {
  /** {@code true} makes it a draft. */
  DRAFT,
  /** {@code false} makes it a draft; a date is that of publication. */
  PUBLIC,
  /** A word, which may be one for "not yet". */
  STATUS,
  /** A word, which must be one for "everybody". */
  AUDIENCE,
  /** Any value keeps it from everybody. */
  SECRET,
  /** The date of publication. */
  FROM,
  /** The date of publication, if it is a date at all. */
  PERHAPS_FROM,
  /** The date from which on it is not shown. */
  UNTIL;

  private static final Map<String, HoldMeaning> KEYS = new HashMap<>();

  static {
    put(
        DRAFT,
        "draft isdraft private isprivate hidden ishidden unlisted unpublished isunpublished wip"
            + " hold onhold expired isexpired embargoed trashed deleted headless"
            + " eleventyexcludefromcollections");
    put(
        PUBLIC,
        "published ispublished publish public ispublic visible isvisible listed online live"
            + " render");
    put(STATUS, "status poststatus articlestatus publishstatus publicationstatus");
    put(STATUS, "publishingstatus workflowstate workflowstatus");
    put(AUDIENCE, "visibility");
    put(SECRET, "password");
    put(
        FROM,
        "publishdate publishon publishat publishafter publishfrom publishtime publisheddate"
            + " publishedat publishedon publicationdate datepublished pubdate embargo embargodate"
            + " embargoeduntil embargountil holduntil releasedate releaseat releaseon scheduledat"
            + " scheduledfor scheduledate scheduleddate visiblefrom availablefrom golive"
            + " golivedate");
    put(PERHAPS_FROM, "release scheduled schedule validfrom");
    put(
        UNTIL,
        "expirydate expiry expiration expirationdate expirationtime expireson expiresat expire"
            + " expiredate expiredat unpublishdate unpublishon unpublishat unpublish depublish"
            + " depublishdate publishuntil publishend publishenddate validuntil validthrough"
            + " availableuntil visibleuntil removeon removeat takedown takedowndate");
  }

  private static void put(HoldMeaning meaning, String keys) {
    Arrays.stream(keys.split(" ")).forEach(key -> KEYS.put(key, meaning));
  }

  /** The meaning of a key, in any case and with or without hyphens; null when it has none. */
  public static @Nullable HoldMeaning of(String key) {
    return KEYS.get(normalized(key));
  }

  /** {@code publishdate} of {@code publish_date} and {@code Publish-Date}. */
  public static String normalized(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }
}
