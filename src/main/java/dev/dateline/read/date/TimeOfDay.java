package dev.dateline.read.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time as people write it beside a date: {@code 14:00}, {@code 7:05 p.m. ET}, {@code 10 AM},
 * {@code 14:00:00.250-05:00}, {@code 9.30 Uhr}.
 *
 * @param time on the clock
 * @param zone of the clock; null when the text names none
 * @param start offset of its first character in the text
 * @param end offset after its last character
 */
record TimeOfDay(LocalTime time, @Nullable ZoneId zone, int start, int end) {
  /** Abbreviations that mean one zone only; IST, for example, means three. */
  private static final Map<String, ZoneId> ZONES =
      Arrays.stream(
              ("Z=Z UTC=Z GMT=Z ET=America/New_York EST=-5 EDT=-4 CT=America/Chicago CDT=-5"
                      + " MT=America/Denver MST=-7 MDT=-6 PT=America/Los_Angeles PST=-8 PDT=-7"
                      + " BST=+1 CET=+1 CEST=+2 EET=+2 EEST=+3 JST=+9")
                  .split(" "))
          .map(zone -> zone.split("=", -1))
          .collect(Collectors.toMap(zone -> zone[0], zone -> ZoneId.of(zone[1])));

  private static final String OFFSET =
      "(?:UTC|GMT)?([+-])(\\d\\d|\\d(?=:))(?::?(\\d\\d))?(?::(\\d\\d))?";
  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\b(?:at|um|à|om|kl\\.?) )?(?<![\\d.:/-])(\\d{1,2})"
              + "(?:[:.](\\d\\d)(?:[:.](\\d\\d)(?:[.,](\\d{1,9}))?)?(?![:.]?\\d)"
              + "|(?= ?[ap]\\.?m\\b))"
              + "(?: ?([ap])\\.?m\\b\\.?)?"
              + "(?: ?(?:Uhr|hrs?|h)\\b)?"
              + "(?: *\\(?(?:"
              + OFFSET
              + "|("
              + String.join("|", ZONES.keySet())
              + "))(?![\\p{L}\\d:])\\)?"
              // A mail may say the zone once more in words (RFC 5322, section 3.2.2).
              + "(?: \\([\\p{L} ]{1,40}\\))?)?",
          Pattern.CASE_INSENSITIVE);
  private static final int NOON = 12;
  private static final int NANO_DIGITS = 9;

  /**
   * The first time in a text in which all white space is a single space; null when there is none.
   *
   * @throws DateTimeException when it has the form of a time but no clock shows it: {@code 25:00}
   * @throws OffsetOutOfRange when its offset is farther from UTC than any
   */
  static @Nullable TimeOfDay find(String text) throws OffsetOutOfRange {
    Matcher found = TIME.matcher(text);
    if (!found.find()) {
      return null;
    }
    String fraction = found.group(4);
    LocalTime time =
        LocalTime.of(
            hour(number(found.group(1)), found.group(5)),
            number(found.group(2)),
            number(found.group(3)),
            fraction == null ? 0 : Integer.parseInt(withZeros(fraction)));
    return new TimeOfDay(time, zone(found), found.start(), found.end());
  }

  /** Whether this is all that the text holds. */
  boolean isAllOf(String text) {
    return start == 0 && end == text.length();
  }

  private static int hour(int hour, @Nullable String halfOfDay) {
    if (halfOfDay == null) {
      return hour;
    }
    if (hour < 1 || hour > NOON) {
      throw new DateTimeException("no such hour");
    }
    return hour % NOON + (halfOfDay.equalsIgnoreCase("p") ? NOON : 0);
  }

  private static @Nullable ZoneId zone(Matcher found) throws OffsetOutOfRange {
    String name = found.group(10);
    String sign = found.group(6);
    if (name != null) {
      return ZONES.get(name.toUpperCase(Locale.ROOT));
    }
    if (sign == null) {
      return null;
    }
    try {
      int factor = sign.equals("-") ? -1 : 1;
      return ZoneOffset.ofHoursMinutesSeconds(
          factor * number(found.group(7)),
          factor * number(found.group(8)),
          factor * number(found.group(9)));
    } catch (DateTimeException e) {
      throw new OffsetOutOfRange();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String withZeros(String fraction) {
    return fraction + "0".repeat(NANO_DIGITS - fraction.length());
  }

  /** An offset such as {@code +19:00}, which no place has. */
  static final class OffsetOutOfRange extends Exception {
    private static final long serialVersionUID = 1;
  }
}
