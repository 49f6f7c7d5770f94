package dev.dateline.read.hold;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.Value;
import dev.dateline.model.PublicationDate;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.head.ArticleKey;
import dev.dateline.read.head.HoldMeaning;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of a head that keep an article from readers: {@code draft}, and what other
 * generators and editing programs write for it, such as {@code published: false}, {@code status:
 * review}, {@code visibility: private}, {@code publishDate} and {@code expiryDate}. They count too,
 * as otherwise a digest that comes from one of them would publish what was held back there.
 */
public final class HoldKeys {
  private static final String TRUE_OR_FALSE = "write true or false";

  private static final Set<String> TRUE =
      Set.of("true", "yes", "on", "y", "t", "1", "x", "ja", "oui", "si");
  private static final Set<String> FALSE =
      Set.of("false", "no", "off", "n", "f", "0", "never", "none", "not", "nein", "non", "-");

  /** Words of a status, of which one is enough. */
  private static final Set<String> NOT_YET =
      Set.of(
          ("draft drafts pending scheduled schedule future review reviewing unpublished private"
                  + " hidden archived archive trash trashed deleted rejected skip embargoed embargo"
                  + " hold held inactive disabled wip progress todo idea planned proposed withdrawn"
                  + " retracted spiked killed internal confidential protected auto inherit offline"
                  + " editing unlisted withheld expired not no false off 0 never needs waiting"
                  + " incomplete unfinished dummy")
              .split(" "));

  private static final Set<String> EVERYBODY =
      Set.of(
          ("public visible all everyone everybody anyone published open listed world default"
                  + " true yes on 1")
              .split(" "));

  private final DateParser dates;
  private final ZoneId zone;
  private final Diagnostics diagnostics;
  private @Nullable String draft;
  private boolean saysNoDraft;
  private @Nullable PublicationDate from;
  private @Nullable PublicationDate until;

  /**
   * @param dates read dates in the site's zone
   * @param diagnostics told of values that can't be read
   */
  public HoldKeys(DateParser dates, Diagnostics diagnostics) {
    this.dates = dates;
    this.zone = dates.zone();
    this.diagnostics = diagnostics;
  }

  /** Reads all keys of front matter that say whether it is held back. */
  public static HoldKeys of(FieldMap map, DateParser dates, Diagnostics diagnostics) {
    HoldKeys hold = new HoldKeys(dates, diagnostics);
    hold.readAll(map);
    for (String key : map.keys()) {
      boolean build = HoldMeaning.normalized(key).equals("build");
      if (build || ArticleKey.of(key) == ArticleKey.MORE_KEYS) {
        FieldMap more = map.value(key) instanceof Value.Fields ? map.map(key) : null;
        if (more != null && build) {
          hold.readBuild(more);
        } else if (more != null) {
          hold.readAll(more);
        }
      }
    }
    return hold;
  }

  private void readAll(FieldMap map) {
    for (String key : map.keys()) {
      if (key.equals("draft")) {
        String draft = map.text(key);
        read(key, draft == null ? "" : draft, map.placeOf(key));
      } else if (HoldMeaning.of(key) != null) {
        for (FieldMap.TextItem text : map.textsOfAll(key)) {
          read(key, text.text(), Place.line(text.place().file(), text.place().line()));
        }
      }
    }
  }

  /**
   * Reads {@code build: {render: never, list: never}} of Hugo, which makes no page or lists it
   * nowhere.
   *
   * @see <a href="https://gohugo.io/content-management/build-options/">Build options</a>
   */
  private void readBuild(FieldMap build) {
    for (String key : List.of("render", "list")) {
      String value = build.value(key) instanceof Value.Text text ? text.text().strip() : "";
      holdIf("build." + key, value, FALSE.contains(value.toLowerCase(Locale.ROOT)));
    }
  }

  /** What all keys together say; the sooner of two ends, the later of two beginnings. */
  public Hold hold() {
    return draft == null && from == null && until == null
        ? Hold.NONE
        : new Hold(draft, from, until);
  }

  /** Whether {@code draft: false} is written out. */
  public boolean saysNoDraft() {
    return saysNoDraft;
  }

  /** Reads one key with its value. */
  public void read(String key, String value, Place place) {
    String normalized = HoldMeaning.normalized(key);
    HoldMeaning meaning = HoldMeaning.of(key);
    if (meaning == null || value.isBlank()) {
      return;
    }
    String text = value.strip();
    String word = text.toLowerCase(Locale.ROOT);
    switch (meaning) {
      case DRAFT -> readDraft(normalized, key, text, word, place);
      case PUBLIC -> readPublic(key, text, word, place);
      case STATUS -> holdIf(key, text, isNotYet(word));
      case AUDIENCE -> holdIf(key, text, !EVERYBODY.contains(word));
      case SECRET -> holdIf(key, "...", !FALSE.contains(word));
      case FROM -> readFrom(key, text, word, place);
      case PERHAPS_FROM -> {
        PublicationDate date = dates.find(text);
        from = date == null ? from : later(from, date);
        holdIf(key, text, date == null && normalized.startsWith("sched") && TRUE.contains(word));
      }
      case UNTIL -> readUntil(key, text, word, place);
      default -> throw new IllegalStateException(key);
    }
  }

  private void readDraft(String normalized, String key, String text, String word, Place place) {
    if (TRUE.contains(word)) {
      holdIf(key, text, true);
    } else if (FALSE.contains(word)) {
      saysNoDraft |= normalized.equals("draft");
    } else if (normalized.equals("draft")) {
      diagnostics.error(place, "\"" + key + "\" is \"" + text + "\"", TRUE_OR_FALSE);
    } else {
      PublicationDate date = dates.find(text);
      from = date == null ? from : later(from, date);
      holdIf(key, text, date == null);
    }
  }

  private void readPublic(String key, String text, String word, Place place) {
    if (TRUE.contains(word)) {
      return;
    }
    PublicationDate date = dates.find(text);
    if (date != null) {
      from = later(from, date);
    } else if (FALSE.contains(word) || isNotYet(word)) {
      holdIf(key, text, true);
    } else if (HoldMeaning.normalized(key).startsWith("publish") && !EVERYBODY.contains(word)) {
      diagnostics.error(
          place, "\"" + key + "\" is \"" + text + "\"", TRUE_OR_FALSE + ", or a date");
    }
  }

  private void readFrom(String key, String text, String word, Place place) {
    if (TRUE.contains(word)) {
      holdIf(key, text, true);
    } else if (!FALSE.contains(word)) {
      PublicationDate date = dates.read(text, place, diagnostics);
      from = date == null ? from : later(from, date);
    }
  }

  private void readUntil(String key, String text, String word, Place place) {
    if (TRUE.contains(word)) {
      holdIf(key, text, true);
    } else if (!FALSE.contains(word)) {
      PublicationDate date = dates.read(text, place, diagnostics);
      // Hugo writes the first day of the first year for "never".
      if (date != null && date.day().getYear() > 1) {
        boolean sooner = until == null || date.start(zone).isBefore(until.start(zone));
        until = sooner ? date : until;
      }
    }
  }

  private void holdIf(String key, String text, boolean held) {
    if (held && draft == null) {
      draft = key + ": " + (text.length() <= 40 ? text : text.substring(0, 37) + "...");
    }
  }

  private static boolean isNotYet(String status) {
    return Arrays.stream(status.split("[^\\p{L}\\p{N}]+")).anyMatch(NOT_YET::contains);
  }

  private PublicationDate later(@Nullable PublicationDate one, PublicationDate other) {
    return one != null && one.start(zone).isAfter(other.start(zone)) ? one : other;
  }
}
