package dev.dateline.read;

import dev.dateline.model.PublicationDate;
import dev.dateline.text.UnreadableText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as editors write them: {@code 2023-12-28}, {@code December 28, 2023}, {@code Dec. 28,
 * 2023}, {@code 28 December 2023}, {@code Thursday, December 28, 2023}, and moments: {@code
 * 2023-12-28T14:00:00-05:00}, {@code 2023-12-28 14:00}. A moment without an offset is in the site's
 * zone.
 */
final class DateParser {
  private static final String HOW = "write it like 2023-12-28 or December 28, 2023";
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern ISO =
      Pattern.compile(ISO_DATE + "(?:[Tt ]\\s*([\\d:.]*+)(.*))?", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("[,\\p{javaWhitespace}\\p{javaSpaceChar}]+");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=.)\\.$");
  private static final int LAST_YEAR = 9999;

  private final ZoneId zone;
  private final DateNames names;

  /**
   * @param zone of moments without an offset, and in which a moment falls on a day
   * @param locale in whose language months and weekdays may be written, beside English
   */
  DateParser(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.names = DateNames.of(locale);
  }

  /** In which moments without an offset are. */
  ZoneId zone() {
    return zone;
  }

  /**
   * The date of a text without space around it.
   *
   * @throws UnreadableText when it is none; the message names the text
   */
  PublicationDate parse(String text) throws UnreadableText {
    try {
      Matcher iso = ISO.matcher(text);
      return iso.matches() ? parseIso(text, iso) : PublicationDate.of(parseWords(text));
    } catch (DateTimeException e) {
      throw new UnreadableText(0, "there is no date \"" + text + "\"", HOW);
    }
  }

  /** The date such as {@code 2023-12-28} with which a text begins; null when there is none. */
  static @Nullable String isoDateAtStart(String text) {
    Matcher iso = ISO_DATE.matcher(text);
    return iso.lookingAt() ? iso.group() : null;
  }

  private static LocalDate day(String text, int year, int month, int day) throws UnreadableText {
    if (month >= 1 && month <= 12 && year >= 1) {
      int length = YearMonth.of(year, month).lengthOfMonth();
      if (day > length) {
        throw new UnreadableText(
            0, "there is no date \"" + text + "\"", "that month has " + length + " days");
      }
    }
    return LocalDate.of(year, month, day);
  }

  private PublicationDate parseIso(String text, Matcher iso) throws UnreadableText {
    LocalDate day =
        day(
            text,
            Integer.parseInt(iso.group(1)),
            Integer.parseInt(iso.group(2)),
            Integer.parseInt(iso.group(3)));
    if (day.getYear() < 1) {
      throw unknown(text);
    }
    if (iso.group(4) == null) {
      return PublicationDate.of(day);
    }
    LocalDateTime local = LocalDateTime.of(day, time(text, iso.group(4)));
    ZoneOffset offset = offset(text, iso.group(5).strip());
    Instant moment = offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
    PublicationDate date = PublicationDate.of(moment, zone);
    if (date.day().getYear() < 1 || date.day().getYear() > LAST_YEAR) {
      throw unknown(text);
    }
    return date;
  }

  private static LocalTime time(String text, String time) throws UnreadableText {
    try {
      return LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time);
    } catch (DateTimeException e) {
      throw unknown(text);
    }
  }

  private static @Nullable ZoneOffset offset(String text, String offset) throws UnreadableText {
    try {
      if (offset.isEmpty()) {
        return null;
      }
      return offset.equalsIgnoreCase("UTC") || offset.equalsIgnoreCase("GMT")
          ? ZoneOffset.UTC
          : ZoneOffset.of(offset.toUpperCase(Locale.ROOT));
    } catch (DateTimeException e) {
      throw unknown(text);
    }
  }

  /** Words and numbers in any common order: a weekday, a month, a day and a year. */
  private LocalDate parseWords(String text) throws UnreadableText {
    DayOfWeek weekday = null;
    int month = 0;
    int day = 0;
    int year = 0;
    for (String part : SPACE.split(text.strip())) {
      String word = FULL_STOP.matcher(part).replaceFirst("");
      Matcher ofDay = DAY.matcher(word);
      if (day == 0 && ofDay.matches()) {
        day = Integer.parseInt(ofDay.group(1));
      } else if (year == 0 && YEAR.matcher(word).matches()) {
        year = Integer.parseInt(word);
      } else if (names.month(word) > 0 && month == 0) {
        month = names.month(word);
      } else if (names.weekday(word) != null && weekday == null) {
        weekday = names.weekday(word);
      } else if (!part.isEmpty() && !names.isFiller(word)) {
        throw unknown(text);
      }
    }
    if (month == 0 || day == 0 || year == 0) {
      throw unknown(text);
    }
    LocalDate date = day(text, year, month, day);
    if (weekday != null && weekday != date.getDayOfWeek()) {
      String right = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      throw new UnreadableText(0, "\"" + text + "\" is not possible", "that day is a " + right);
    }
    return date;
  }

  private static UnreadableText unknown(String text) {
    return new UnreadableText(0, "unknown date \"" + text + "\"", HOW);
  }
}
